// What one answer is worth. Pure: the same question, answer and corrections always give the same points.
import type { Quiz } from './piece.ts';
import type { Choice, NumberQuestion, Order, Question } from './question.ts';

/** Ids of the chosen options, a number, or item ids in the order given. */
export type Answer = readonly string[] | number;

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

/** Whether the question counts: it has a key, and no correction has voided it. */
export function counts(quiz: Quiz, question: Question): boolean {
	return question.kind !== 'poll' && question.kind !== 'later' && !isVoid(quiz, question.id);
}

/** Whether a correction says that the question no longer counts. */
export function isVoid(quiz: Quiz, id: string): boolean {
	return (quiz.corrections ?? []).some(
		(correction) => correction.effect === 'void' && correction.target === `question/${id}`,
	);
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
	for (const [i, first] of places.entries()) {
		for (const second of places.slice(i + 1)) {
			pairs += 1;
			if (first >= 0 && first < second) right += 1;
		}
	}
	return pairs === 0 ? 0 : right / pairs;
}
