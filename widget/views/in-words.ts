// What views show in signs and places, said in words for those who listen.
import type { Action } from '../../content/model/action.ts';
import { plainText } from '../../content/model/inline.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { type Answer, keptBy } from '../../content/model/points.ts';
import type { NumberQuestion, Question } from '../../content/model/question.ts';
import { verdictOf } from '../state/verdict.ts';
import type { Words } from './words.ts';

/** The verdict, and the right answer unless it was given. */
export function resultInWords(
	quiz: Quiz,
	question: Question,
	answer: Answer | undefined,
	words: Words,
	given?: number,
): string {
	const kept = keptInWords(quiz, question, answer, given, words);
	if (kept) return `${kept} ${keyInWords(question, words)}`;
	const verdict = verdictOf(quiz, question, answer);
	if (verdict === 'right' || verdict === 'uncounted') return words.say(verdict);
	return `${words.say(verdict)}. ${keyInWords(question, words)}`;
}

/** That an answer counts as it did before the question was corrected; nothing where it counts for what it is worth now. */
export function keptInWords(
	quiz: Quiz,
	question: Question,
	answer: Answer | undefined,
	given: number | undefined,
	words: Words,
): string | undefined {
	const kept = answer === undefined ? undefined : keptBy(quiz, question, answer, given);
	if (!kept) return undefined;
	const date = words.date(kept.at);
	return words.say(kept.effect === 'void' ? 'keptVoid' : 'keptKey', { date });
}

/** A number with its unit, unless its words have that. */
export function withUnit(text: string, unit: string | undefined): string {
	return unit && !text.includes(unit) ? `${text} ${unit}` : text;
}

/** The right number, as its question shows it. */
export function rightInWords({ shown, answer, unit }: NumberQuestion, words: Words): string {
	return withUnit(shown ?? words.number(answer), unit);
}

/** Where a row of an order question, or a number, has been moved to; nothing for other drafts. */
export function movedInWords(
	questions: readonly Question[],
	action: Extract<Action, { type: 'draft' }>,
	words: Words,
): string {
	const question = questions.find((it) => it.id === action.question);
	if (!question || !action.moved) return '';
	if (typeof action.answer === 'number') {
		return withUnit(words.number(action.answer), question.kind === 'number' ? question.unit : '');
	}
	if (question.kind !== 'order') return '';
	const item = question.items.find(({ id }) => id === action.moved);
	if (!item) return '';
	return words.say('moved', {
		item: plainText(item.text),
		n: action.answer.indexOf(item.id) + 1,
		total: action.answer.length,
	});
}

function keyInWords(question: Question, words: Words): string {
	switch (question.kind) {
		case 'choice':
			return listed(question.options.filter((option) => option.correct));
		case 'number':
			return words.say('rightNumber', { n: rightInWords(question, words) });
		case 'order':
			return listed(question.items);
		case 'poll':
		case 'later':
			return '';
	}
	function listed(items: readonly { text: string }[]): string {
		const texts = items.map(({ text }) => plainText(text)).join('; ');
		return `${words.say('rightAnswer')}${words.say('colon')}${texts}`;
	}
}
