// How an answer fared, in one word.

import type { Quiz } from '../../content/model/piece.ts';
import { type Answer, earned } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';

export type Verdict = 'right' | 'partly' | 'wrong' | 'uncounted' | 'unanswered';

/** @param given - what the answer was worth when it was handed in */
export function verdictOf(
	quiz: Quiz,
	question: Question,
	answer: Answer | undefined,
	given?: number,
): Verdict {
	if (answer === undefined) return 'unanswered';
	const points = earned(quiz, question, answer, given);
	if (points === undefined) return 'uncounted';
	return points === 1 ? 'right' : points > 0 ? 'partly' : 'wrong';
}
