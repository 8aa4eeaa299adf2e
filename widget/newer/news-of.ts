// What there is to say of a revision that takes over. Pure.
import type { Piece } from '../../content/model/piece.ts';
import type { Answers } from '../../content/model/points.ts';
import { scoreOf } from '../../content/model/scoring.ts';
import type { State } from '../state/state.ts';
import { askedAnew, changedPlaces, isShortened, newCorrections, placesOf } from './changes.ts';
import { marksOf } from './marks.ts';
import type { News, Points } from './notice.tsx';

type Renewal = {
	/** What its reader opened, however many revisions came since, and the last of these. */
	opened: Piece;
	was: Piece;
	now: Piece;
	score: Points | undefined;
	answers: Answers;
	/** What may be answered again already. */
	offered: readonly string[];
};

/** Nothing where no reader would see a difference. */
export function newsOf({ opened, was, now, score, answers, offered }: Renewal): News | undefined {
	const fresh = since(opened, now);
	const corrected = placesOf(
		now,
		fresh.map(({ target }) => target),
	);
	// What was only brought up to date is no correction.
	const changed = changedPlaces(opened, now).filter((place) => !corrected.includes(place));
	// What is gone has no place where that could be said.
	const updated = changed.length > 0 || isShortened(opened, now);
	if (fresh.length === 0 && !updated) return undefined;
	const quizzes = was.kind === 'quiz' && now.kind === 'quiz';
	return {
		piece: now,
		lines: [
			...(fresh.length > 0 ? [{ word: 'sinceOpened', places: corrected } as const] : []),
			...(updated ? [{ word: 'changedSince', places: changed } as const] : []),
		],
		marks: marksOf(opened, now, fresh),
		was: score,
		// Who has answered after a correction is not asked again for it.
		anew: quizzes ? askedAnew(was, now, since(was, now), answers, offered) : [],
	};
}

/** What a reader was told who came back stays beside it. */
export function withWelcome(
	before: News | undefined,
	piece: Piece,
	fresh: News | undefined,
): News | undefined {
	const lines = (before?.lines ?? []).filter(({ word }) => word === 'sinceLast');
	if (!before || lines.length === 0) return fresh;
	const marks = Object.entries(before.marks).filter(([, word]) => word === 'sinceLast');
	return {
		...{ was: undefined, anew: before.anew, ...fresh, piece },
		lines: [...lines, ...(fresh?.lines ?? [])],
		marks: { ...Object.fromEntries(marks), ...fresh?.marks },
	};
}

/**
 * The score in the revision that goes; nothing in an explainer, or before the first answer. `after` has the answers that are
 * carried over: while they stand, the score is news (`scoreInWords`).
 */
export function scoreBefore(
	was: Piece,
	{ answers, given }: State,
	after: State,
): Points | undefined {
	const begun = was.kind === 'quiz' && Object.keys(answers).length > 0;
	return begun ? { ...scoreOf(was, answers, given), answers: after.answers } : undefined;
}

function since(was: Piece, now: Piece) {
	return newCorrections(
		(was.corrections ?? []).map(({ id }) => id),
		now,
	);
}
