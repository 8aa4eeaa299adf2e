// Draws a revision over the one before, with what there is to say of it.
import type { Delivery } from '../../content/model/boot.ts';
import type { Current } from '../app/renewing.ts';
import type { Before } from '../app/shown.ts';
import { wordsOf } from '../app/words-of.ts';
import type { State } from '../state/state.ts';
import { type News, Notice, newsInWords, scoreInWords } from './notice.tsx';

/** What was said last of what is shown, if anything was. */
export const told = new WeakMap<Current, News>();

/**
 * What is the same in both stays where it is, the focus too. A revision that cannot be drawn leaves what was there.
 *
 * @param lines - what a screen reader is told of the news: all, unless some was said before
 */
export function renew(
	current: Current,
	delivery: Delivery,
	state: State,
	news: News | undefined,
	lines = news?.lines,
): void {
	const { element, shown } = current;
	// Nothing is drawn over what somebody else has drawn.
	shown.settle();
	const shadow = element.shadowRoot;
	const focused = shadow?.activeElement;
	const viewed = current.viewed();
	const before = { ...noticeOf(told.get(current)), state: shown.state, said: '', viewed };
	const was = { ...current.subject, first: undefined };
	const now = { ...was, delivery };
	shown.watch(false);
	try {
		current.shown = current.open(now, {
			...noticeOf(news),
			state,
			said: news ? said({ ...news, lines: lines ?? [] }, state, delivery) : '',
			viewed,
		});
		current.subject = now;
		if (news) told.set(current, news);
		else told.delete(current);
	} catch {
		shadow?.replaceChildren();
		current.shown = current.open(was, before);
	}
	if (focused && !focused.isConnected) {
		nearest(shadow)?.focus({ preventScroll: true });
	}
}

function noticeOf(news: News | undefined): Pick<Before, 'notice' | 'marks'> {
	const notice: Before['notice'] =
		news && ((state, scope) => <Notice news={news} state={state} scope={scope} />);
	return { notice, marks: news?.marks };
}

/** Where somebody goes on whose place in the piece is gone: at the question, or at the first card. */
function nearest(shadow: ShadowRoot | null): HTMLElement | null | undefined {
	return shadow?.getElementById('ask') ?? shadow?.querySelector<HTMLElement>('.card h3 button');
}

/** What a screen reader is told. */
function said(news: News, state: State, delivery: Delivery): string {
	const words = wordsOf(delivery);
	const score = scoreInWords(news, state, words);
	return [...newsInWords(news, words), ...(score ? [score] : [])].join('. ');
}
