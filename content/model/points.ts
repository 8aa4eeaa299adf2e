// What one answer is worth. Pure: the same question, answer and corrections always give the same points.
import { keyCorrections } from './corrected.ts';
import type { Correction } from './correction.ts';
import type { Quiz } from './piece.ts';
import type { Choice, NumberQuestion, Order, Question } from './question.ts';

/** Ids of the chosen options, a number, or item ids in the order given. */
export type Answer = readonly string[] | number;

/** The ids in an answer; a number has none. */
export function idsIn(answer: Answer | undefined): readonly string[] | undefined {
	return typeof answer === 'number' ? undefined : answer;
}

/** Answers by question id; a question without one has not been answered. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Points of one answer, from 0 to 1; `undefined` for what is never scored (polls, later kinds).
 *
 * @example
 * pointsOf(numberQuestion, 900); // 1
 */
export function pointsOf(question: Question, answer: Answer): number | undefined {
	// An answer of another kind is worth nothing.
	const [ids, number] = typeof answer === 'number' ? [[], answer] : [answer, Number.NaN];
	switch (question.kind) {
		case 'choice':
			return choicePoints(question, ids);
		case 'number':
			return numberPoints(question, number);
		case 'order':
			return orderPoints(question, ids);
		case 'poll':
		case 'later':
			return undefined;
	}
}

/** What answers were worth when they were handed in, by question id. It may have been kept by a page: anything can be in it. */
export type Given = Readonly<Record<string, number>>;

/**
 * What an answer counts for after corrections; `undefined` if the question does not count for this reader. It never
 * falls through an error of ours:
 *
 * - `rekey`, `accept`: the answer counts for what it is worth now, or for what it was worth when it was given, if that
 *   was more.
 * - `void`: who had points for the question keeps them, and it goes on counting for them; for all others it is left out.
 * - `note`, or no correction: the answer counts for what it is worth now.
 *
 * @param given - what it was worth when it was handed in; counts only where the key was corrected
 */
export function earned(
	quiz: Quiz,
	question: Question,
	answer: Answer | undefined,
	given: number | undefined,
): number | undefined {
	if (question.kind === 'poll' || question.kind === 'later') return undefined;
	const worth = answer === undefined ? 0 : (pointsOf(question, answer) ?? 0);
	const corrections = keyCorrections(quiz, question.id);
	const kept = corrections.length > 0 ? bounded(given) : 0;
	if (corrections.some(({ effect }) => effect === 'void')) return kept > 0 ? kept : undefined;
	return Math.max(worth, kept);
}

/** The correction but for which an answer would count for less, or not at all. */
export function keptBy(
	quiz: Quiz,
	question: Question,
	answer: Answer,
	given: number | undefined,
): Correction | undefined {
	const without = earned(quiz, question, answer, 0) ?? 0;
	const [newest] = keyCorrections(quiz, question.id);
	return (earned(quiz, question, answer, given) ?? 0) > without ? newest : undefined;
}

/** Points as they can be: from 0 to 1, and 0 for what is no number. */
function bounded(points: number | undefined): number {
	return points !== undefined && points > 0 ? Math.min(points, 1) : 0;
}

function choicePoints(question: Choice, chosen: readonly string[]): number {
	const right = question.options.filter((option) => option.correct);
	const hits = right.filter((option) => chosen.includes(option.id)).length;
	if (question.pick === 'one') return hits > 0 ? 1 : 0;
	const misses = new Set(chosen).size - hits;
	return right.length === 0 ? 0 : Math.max(0, (hits - misses) / right.length);
}

function numberPoints(question: NumberQuestion, given: number): number {
	const [from, to] = question.accept;
	const distance = Math.max(from - given, given - to, 0);
	// So that what is not a number is worth nothing.
	return distance < question.zeroAt ? 1 - distance / question.zeroAt : 0;
}

function orderPoints(question: Order, given: readonly string[]): number {
	const places = question.items.map((item) => given.indexOf(item.id));
	let right = 0;
	let pairs = 0;
	// Not by `entries`, which Prototype takes away from a page's lists.
	places.forEach((first, i) => {
		for (const second of places.slice(i + 1)) {
			pairs += 1;
			if (first >= 0 && first < second) right += 1;
		}
	});
	return pairs === 0 ? 0 : right / pairs;
}
