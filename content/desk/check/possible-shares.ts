// The scores that a quiz can end with, as shares of all points.
import { keyCorrections } from '../../model/corrected.ts';
import type { Draft } from '../../model/piece.ts';
import type { Question } from '../../model/question.ts';

type Quiz = Extract<Draft, { kind: 'quiz' }>;

/** Points are counted in parts so small that all that can be told apart stay apart. */
const PARTS = 840;

/** With more questions than this there is a score for any band, and counting takes long. */
const MANY = 30;

/**
 * All shares that a reader can have, rising; none where nothing is scored, or so much that all can be had.
 *
 * @example
 * possibleShares(quizWithTwoChoices); // [0, 0.5, 1]
 */
export function possibleShares(quiz: Quiz): number[] {
	const scored = quiz.questions
		.filter(({ id }) => !keyCorrections(quiz, id).some(({ effect }) => effect === 'void'))
		.map(pointsIn)
		.filter((points) => points.length > 0);
	if (scored.length > MANY) return [];
	let sums = new Set([0]);
	for (const points of scored) {
		sums = new Set([...sums].flatMap((sum) => points.map((it) => sum + it)));
	}
	return scored.length === 0
		? []
		: [...sums].map((sum) => sum / PARTS / scored.length).sort((a, b) => a - b);
}

/** What a question can be worth, in parts of a point. */
function pointsIn(question: Question): number[] {
	switch (question.kind) {
		case 'choice': {
			const right = question.options.filter(({ correct }) => correct).length;
			return steps(question.pick === 'one' ? 1 : right);
		}
		case 'order':
			// Every number of pairs can be in the right order.
			return steps((question.items.length * (question.items.length - 1)) / 2);
		case 'number':
			// Marks fall with each step; a share of 1 in 20 tells bands apart well enough.
			return steps(Math.min(20, Math.ceil(question.zeroAt / question.step)));
		case 'poll':
		case 'later':
			return [];
	}
}

function steps(count: number): number[] {
	return Array.from({ length: count + 1 }, (_, i) => Math.round((i * PARTS) / Math.max(count, 1)));
}
