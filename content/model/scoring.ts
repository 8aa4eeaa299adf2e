// What a whole quiz is worth, and the band it falls in. Pure.
import type { Band, Quiz } from './piece.ts';
import { type Answers, counts, pointsOf } from './points.ts';

/** Points reached and to be had, the share from 0 to 1, and the band it falls in (none if nothing counts). */
export type Score = { points: number; max: number; share: number; band: Band | undefined };

/** The whole score; a question that counts and has no answer scores 0. */
export function scoreOf(quiz: Quiz, answers: Answers): Score {
	const counting = quiz.questions.filter((question) => counts(quiz, question));
	const points = counting.reduce((sum, question) => {
		const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
		return sum + (answer === undefined ? 0 : (pointsOf(question, answer) ?? 0));
	}, 0);
	const max = counting.length;
	const share = max === 0 ? 0 : points / max;
	return { points, max, share, band: max === 0 ? undefined : bandOf(quiz.bands, share) };
}

/** The highest band that begins at or below the share. */
export function bandOf(bands: readonly Band[], share: number): Band | undefined {
	// Sums of shares such as 1/3 fall short of a whole by rounding; a reader must not miss a band by 1e-16.
	const reached = bands.filter((band) => band.from <= share + 1e-9);
	return reached.reduce<Band | undefined>(
		(best, band) => (best && best.from > band.from ? best : band),
		undefined,
	);
}
