// A revision takes the place of another: it waits until nobody is disturbed, and says what has changed.
import type { Action } from '../../content/model/action.ts';
import type { Delivery } from '../../content/model/boot.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece } from '../../content/model/piece.ts';
import { earned } from '../../content/model/points.ts';
import { scoreOf } from '../../content/model/scoring.ts';
import type { Current } from '../app/renewing.ts';
import { onlyOne } from '../parts/only-one.ts';
import type { State } from '../state/state.ts';
import { wordsFor } from '../views/words.ts';
import { askFor } from './ask.ts';
import { isBusy } from './busy.ts';
import { carriedOver } from './carried-over.ts';
import { askedAnew, changedPlaces, newCorrections, placesOf } from './changes.ts';
import { type News, Notice, newsInWords, type Points, scoreInWords } from './notice.tsx';
import { tellCorrections } from './tell-corrections.ts';

/** Revisions that have come and wait for their reader. */
const waiting = new WeakMap<Current, Delivery>();

/** Asks for a newer revision; it takes over now, or when its reader moves on. */
export async function ask(current: Current): Promise<void> {
	const found = await newestOf(current);
	if (found) waiting.set(current, found);
	const { element, options, shown } = current;
	const piece = shownOf(current.subject.delivery.piece, options.part);
	const focused = element.shadowRoot?.activeElement ?? null;
	if (!isBusy(piece, shown.state, focused)) takeOver(current);
	else current.whenDone(({ type }) => MOVES_ON[type] && takeOver(current));
}

/** Tells a reader who comes back what has been corrected since; `seen` are the corrections there were. */
export function welcomeBack(current: Current, seen: readonly string[]): void {
	const { subject, options, shown } = current;
	const piece = shownOf(subject.delivery.piece, options.part);
	if (piece.kind !== 'quiz' || !current.there()) return;
	const fresh = newCorrections(seen, piece);
	const { answers, given } = shown.state;
	const before = { ...piece, corrections: piece.corrections?.filter((it) => !fresh.includes(it)) };
	const points = piece.questions.flatMap((question) => {
		const worth = lookup(given, question.id);
		return earned(before, question, undefined, worth) === undefined ? [] : (worth ?? 0);
	});
	const was = { points: points.reduce((sum, each) => sum + each, 0), max: points.length };
	renew(current, subject.delivery, shown.state, {
		piece,
		line: 'sinceLast',
		places: placesOf(
			piece,
			fresh.map(({ target }) => target),
		),
		was,
		anew: askedAnew(piece, piece, fresh, answers),
	});
}

/** The newest revision, which may be the one that is shown. A slot may hold another piece by now. */
async function newestOf({ subject, options }: Current): Promise<Delivery | undefined> {
	const { delivery, origin, get } = subject;
	const { slug, kind } = delivery.piece;
	for (const name of new Set([options.lang ? slug : options.slug, slug])) {
		const word = await askFor(origin, name);
		if (!word) continue;
		if ('gone' in word) {
			if (name === slug) subject.gone?.(word.gone);
			continue;
		}
		if (word.rev === delivery.rev) return delivery;
		const arrival = await get(name, word.rev);
		if ('error' in arrival) return undefined;
		if (arrival.piece.slug === slug && arrival.piece.kind === kind) return arrival;
	}
	return undefined;
}

/** What a reader does when a question is behind them. */
const MOVES_ON: Partial<Record<Action['type'], true>> = { go: true, again: true };

function takeOver(current: Current): void {
	const next = waiting.get(current);
	if (!next || !current.there()) return;
	waiting.delete(current);
	current.whenDone(() => {});
	const { delivery } = current.subject;
	if (next.rev === delivery.rev) return;
	const { part } = current.options;
	const was = shownOf(delivery.piece, part);
	const now = shownOf(next.piece, part);
	const { state } = current.shown;
	const carried = carriedOver(was, now, state);
	const seen = (was.corrections ?? []).map(({ id }) => id);
	const fresh = newCorrections(seen, now);
	const targets = fresh.map(({ target }) => target);
	const places = new Set([...changedPlaces(was, now), ...placesOf(now, targets)]);
	const news: News = {
		piece: now,
		line: fresh.length > 0 ? 'sinceOpened' : 'changedSince',
		places: placesOf(now, [...places]),
		was: scoreBefore(was, state),
		anew:
			was.kind === 'quiz' && now.kind === 'quiz' ? askedAnew(was, now, fresh, carried.answers) : [],
	};
	// The words that this build knows are those that came with it.
	const words = now.lang === was.lang ? delivery.words : next.words;
	const said = fresh.length > 0 || places.size > 0;
	renew(current, { ...next, words }, carried, said ? news : undefined);
}

/** Draws a revision over the one before: what is the same in both stays where it is, the focus too. */
function renew(current: Current, delivery: Delivery, state: State, news: News | undefined): void {
	const { element, subject, shown } = current;
	const shadow = element.shadowRoot;
	const focused = shadow?.activeElement;
	const words = wordsFor(delivery.piece.lang, delivery.words);
	const before = { state: shown.state, said: '', notice: undefined, viewed: true };
	shown.watch(false);
	try {
		current.shown = current.open(
			{ ...subject, delivery, past: undefined },
			{
				state,
				said: news ? spoken(news, state, words) : '',
				notice: news && ((now, scope) => <Notice news={news} state={now} scope={scope} />),
				viewed: true,
			},
		);
		current.subject = { ...subject, delivery, past: undefined };
	} catch {
		// It cannot be drawn, by us at least: what was there is there again.
		shadow?.replaceChildren();
		current.shown = current.open({ ...subject, past: undefined }, before);
	}
	if (focused && !focused.isConnected) {
		shadow?.getElementById('ask')?.focus({ preventScroll: true });
	}
	tellCorrections(current);
}

function spoken(news: News, state: State, words: Parameters<typeof newsInWords>[1]): string {
	const score = scoreInWords(news, state, words);
	return [newsInWords(news, words), ...(score ? [score] : [])].join('. ');
}

function scoreBefore(piece: Piece, { answers, given }: State): Points | undefined {
	const begun = piece.kind === 'quiz' && Object.keys(answers).length > 0;
	return begun ? scoreOf(piece, answers, given) : undefined;
}

/** The part of a piece that is shown. */
function shownOf(piece: Piece, part: string | undefined): Piece {
	switch (piece.kind) {
		case 'quiz':
			return { ...piece, questions: onlyOne(piece.questions, part) };
		case 'explainer':
			return { ...piece, cards: onlyOne(piece.cards, part) };
	}
}
