// How an answer fared, in one word.

import type { Quiz } from '../../content/model/piece.ts';
import { type Answer, isVoid, pointsOf } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';

export type Verdict = 'right' | 'partly' | 'wrong' | 'uncounted' | 'unanswered';

export function verdictOf(quiz: Quiz, question: Question, answer: Answer | undefined): Verdict {
	if (answer === undefined) return 'unanswered';
	const points = isVoid(quiz, question.id) ? undefined : pointsOf(question, answer);
	if (points === undefined) return 'uncounted';
	return points === 1 ? 'right' : points > 0 ? 'partly' : 'wrong';
}
