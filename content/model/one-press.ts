// Which questions are answered by a single press.
import type { Choice, Poll, Question } from './question.ts';

/** Whether the press of an option is the answer, with nothing to hand in after it. */
export function isOnePress(question: Question): question is Choice | Poll {
	return question.kind === 'poll' || (question.kind === 'choice' && question.pick === 'one');
}
