// What a page is told while a reader takes a quiz.
import type { Action } from '../../content/model/action.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { earned } from '../../content/model/points.ts';
import type { State } from '../state/state.ts';
import type { Step, Told } from './part.ts';
import { completion } from './quiz-end.ts';

/** Names without `gloss:` and details of what is to be fired, in this order. */
export function eventsOf(quiz: Quiz, { action, before, after }: Step): Told[] {
	switch (action.type) {
		case 'answer': {
			const first = Object.keys(before.answers).length === 0;
			return [
				...(first ? [['start', {}] as const] : []),
				['answer', answerOf(quiz, action, after)],
			];
		}
		case 'go':
			if (!after.completed || before.completed) return [];
			return [['complete', completion(quiz, after)]];
		case 'toggle':
			return action.open && action.claim ? [['note', { claim: action.claim }]] : [];
		case 'shared':
			return [['share', { how: action.shared.how }]];
		case 'draft':
		case 'again':
		case 'reopen':
		case 'keep':
		case 'visit':
		case 'filter':
		case 'share':
			return [];
	}
}

/** An opinion is the reader's own: of a poll the page learns only that it was answered. */
function answerOf(
	quiz: Quiz,
	{ question: id, answer }: Extract<Action, { type: 'answer' }>,
	{ given }: State,
) {
	const question = quiz.questions.find((it) => it.id === id);
	const points = question && earned(quiz, question, answer, lookup(given, id));
	return points === undefined ? { question: id } : { question: id, points, answer };
}
