// A newer revision takes the place of the one that is shown: it waits until nobody is disturbed, and says what changed.
import type { Action } from '../../content/model/action.ts';
import type { Delivery } from '../../content/model/boot.ts';
import type { Piece } from '../../content/model/piece.ts';
import { stateIn } from '../../content/model/schedule.ts';
import type { Current } from '../app/renewing.ts';
import { onlyPart } from '../parts/only-part.ts';
import { isBusy } from './busy.ts';
import { carriedOver } from './carried-over.ts';
import { newestOf } from './newest-of.ts';
import { newsOf, scoreBefore, withWelcome } from './news-of.ts';
import { renew, told } from './renew.tsx';

/** Revisions that have come and wait for their reader. */
const waiting = new WeakMap<Current, Delivery>();

/** What was shown when its reader opened it: what changed since is told against that, however many revisions came. */
const opened = new WeakMap<Current, Piece>();

/** What a reader does when a question is behind them. */
const MOVES_ON: Partial<Record<Action['type'], true>> = { go: true, again: true };

/** Asks for a newer revision; it takes over now, or when its reader moves on. */
export async function ask(current: Current): Promise<void> {
	const found = await newestOf(current);
	if (found) waiting.set(current, found);
	const piece = onlyPart(current.subject.delivery.piece, current.options.part);
	const focused = current.element.shadowRoot?.activeElement ?? null;
	if (!isBusy(piece, current.shown.state, focused)) takeOver(current);
	else {
		current.whenDone(({ type }) => MOVES_ON[type] && quietly(() => takeOver(current)));
		current.whenOver(() => quietly(() => outlives(current) && takeOver(current)) ?? false);
	}
}

/** Whether what waits is still to be had: it may have been given more time, or none. */
function outlives(current: Current): boolean {
	const next = waiting.get(current);
	return next !== undefined && stateIn(next.schedule, Date.now()).phase === 'live';
}

/** What cannot be made sense of leaves the piece as it is, and the reader's press as it was. */
function quietly<T>(run: () => T): T | undefined {
	try {
		return run();
	} catch {
		// The next revision may be better.
		return undefined;
	}
}

/** Says whether another revision is shown now. */
function takeOver(current: Current): boolean {
	const next = waiting.get(current);
	const { delivery } = current.subject;
	if (!next || !current.there()) return false;
	waiting.delete(current);
	current.whenDone(() => {});
	if (next.rev === delivery.rev) return false;
	const was = onlyPart(delivery.piece, current.options.part);
	const now = onlyPart(next.piece, current.options.part);
	const { state } = current.shown;
	const carried = carriedOver(was, now, state);
	const begun = opened.get(current) ?? was;
	opened.set(current, begun);
	const fresh = newsOf({
		...{ opened: begun, was, now, answers: carried.answers },
		score: scoreBefore(was, state, carried),
		offered: told.get(current)?.anew ?? [],
	});
	const news = withWelcome(told.get(current), now, fresh);
	// The words that this build knows are those that came with it.
	const words = now.lang === was.lang ? delivery.words : next.words;
	renew(current, { ...next, words }, carried, news, fresh?.lines ?? []);
	return current.subject.delivery.rev === next.rev;
}
