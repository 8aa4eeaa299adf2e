// What a whole quiz is worth, and the band it falls in. Pure.
import { lookup } from './lookup.ts';
import type { Band, Quiz } from './piece.ts';
import { type Answers, earned, type Given } from './points.ts';

/** Points reached and to be had, the share from 0 to 1, and the band it falls in (none if nothing counts). */
export type Score = { points: number; max: number; share: number; band: Band | undefined };

/**
 * The whole score; a question that counts and has no answer scores 0. With what each answer was worth when it was
 * `given`, neither points nor share fall when a correction comes.
 */
export function scoreOf(quiz: Quiz, answers: Answers, given: Given = {}): Score {
	const counting = quiz.questions.flatMap(
		(question) =>
			earned(quiz, question, lookup(answers, question.id), lookup(given, question.id)) ?? [],
	);
	let points = 0;
	// Not by `reduce`, which old libraries on partners' pages replace.
	for (const each of counting) points += each;
	const max = counting.length;
	const share = max === 0 ? 0 : points / max;
	return { points, max, share, band: max === 0 ? undefined : bandOf(quiz.bands, share) };
}

/** What each answer is worth now, to be kept with it for when a correction comes. */
export function givenNow(quiz: Quiz, answers: Answers, given: Given): Given {
	return Object.fromEntries(
		quiz.questions.flatMap((question) => {
			const { id } = question;
			const points = earned(quiz, question, lookup(answers, id), lookup(given, id));
			return points ? [[id, points]] : [];
		}),
	);
}

/**
 * The highest band that begins at or below the share, which is from 0 to 1.
 *
 * @example
 * bandOf([{ from: 0, title: 'Low', text: '' }, { from: 0.5, title: 'High', text: '' }], 0.6)?.title; // 'High'
 */
export function bandOf(bands: readonly Band[], share: number): Band | undefined {
	// Sums of shares such as 1/3 fall short of a whole by rounding; a reader must not miss a band by 1e-16.
	const reached = bands.filter((band) => band.from <= share + 1e-9);
	let best: Band | undefined;
	for (const band of reached) best = best && best.from > band.from ? best : band;
	return best;
}
