// What number and order questions need beside their views.
import { plainText } from '../../content/model/inline.ts';
import type { Answer } from '../../content/model/points.ts';
import type { NumberQuestion, Order, Question } from '../../content/model/question.ts';
import { firstNumber, firstOrder } from '../state/draft.ts';
import type { Action } from '../state/state.ts';
import type { Words } from '../views/words.ts';

/** What is handed in if the reader leaves everything as it stands. */
export function untouched(slug: string, question: NumberQuestion | Order): Answer {
	return question.kind === 'number' ? firstNumber(question) : firstOrder(slug, question);
}

/** The right answer. */
export function keyInWords(question: NumberQuestion | Order, words: Words): string {
	if (question.kind === 'number') {
		return words.say('rightNumber', { n: question.shown ?? question.answer });
	}
	const items = question.items.map(({ text }) => plainText(text)).join('; ');
	return `${words.say('rightAnswer')}${words.say('colon')}${items}`;
}

/** Where a row of an order question has been moved to; nothing for other drafts. */
export function moveInWords(
	questions: readonly Question[],
	action: Extract<Action, { type: 'draft' }>,
	words: Words,
): string {
	const question = questions.find((it) => it.id === action.question);
	if (question?.kind !== 'order' || typeof action.answer === 'number' || !action.moved) return '';
	const item = question.items.find(({ id }) => id === action.moved);
	if (!item) return '';
	return words.say('moved', {
		item: plainText(item.text),
		n: action.answer.indexOf(item.id) + 1,
		total: action.answer.length,
	});
}
