// A newer revision takes the place of the one that is shown: it waits until nobody is disturbed, and says what changed.
import type { Action } from '../../content/model/action.ts';
import type { Delivery } from '../../content/model/boot.ts';
import type { Piece } from '../../content/model/piece.ts';
import { stateIn } from '../../content/model/schedule.ts';
import { scoreOf } from '../../content/model/scoring.ts';
import type { Current } from '../app/renewing.ts';
import type { State } from '../state/state.ts';
import { isBusy } from './busy.ts';
import { carriedOver } from './carried-over.ts';
import { askedAnew, changedPlaces, isShortened, newCorrections, placesOf } from './changes.ts';
import { marksOf } from './marks.ts';
import { newestOf } from './newest-of.ts';
import type { News, Points } from './notice.tsx';
import { renew } from './renew.tsx';
import { shownOf } from './shown-of.ts';

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
	const piece = shownOf(current.subject.delivery.piece, current);
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
	const was = shownOf(delivery.piece, current);
	const now = shownOf(next.piece, current);
	const { state } = current.shown;
	const carried = carriedOver(was, now, state);
	const begun = opened.get(current) ?? was;
	opened.set(current, begun);
	const news = newsOf(begun, now, scoreBefore(was, state, carried), carried);
	// The words that this build knows are those that came with it.
	const words = now.lang === was.lang ? delivery.words : next.words;
	renew(current, { ...next, words }, carried, news);
	return current.subject.delivery.rev === next.rev;
}

/** What there is to say; nothing where no reader would see a difference. */
function newsOf(was: Piece, now: Piece, score: Points | undefined, after: State): News | undefined {
	const seen = (was.corrections ?? []).map(({ id }) => id);
	const fresh = newCorrections(seen, now);
	const corrected = placesOf(
		now,
		fresh.map(({ target }) => target),
	);
	// What was only brought up to date is no correction.
	const changed = changedPlaces(was, now).filter((place) => !corrected.includes(place));
	// What is gone has no place where that could be said.
	const updated = changed.length > 0 || isShortened(was, now);
	if (fresh.length === 0 && !updated) return undefined;
	const quizzes = was.kind === 'quiz' && now.kind === 'quiz';
	return {
		piece: now,
		lines: [
			...(fresh.length > 0 ? [{ word: 'sinceOpened', places: corrected } as const] : []),
			...(updated ? [{ word: 'changedSince', places: changed } as const] : []),
		],
		marks: marksOf(was, now, fresh),
		was: score,
		anew: quizzes ? askedAnew(was, now, fresh, after.answers) : [],
	};
}

function scoreBefore(was: Piece, { answers, given }: State, after: State): Points | undefined {
	const begun = was.kind === 'quiz' && Object.keys(answers).length > 0;
	return begun ? { ...scoreOf(was, answers, given), answers: after.answers } : undefined;
}
