// Options that spoil a question: the same twice, one inside another, one that stands for all, two that are right.
import { plainText } from '../../../model/inline.ts';
import type { Draft } from '../../../model/piece.ts';
import type { Choice, Order, Poll, Question } from '../../../model/question.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { error, type Found, warning } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import { readAlike } from '../read-alike.ts';
import { foundIn } from '../reading/found-in.ts';
import { overlap, rangeIn } from '../reading/ranges.ts';

/** What can be chosen differs, excludes each other where one is to be picked, and stands for itself. */
export const options: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const { value } = piece;
		if (value?.kind !== 'quiz') return [];
		return value.questions.flatMap((question, i) => ofQuestion(piece, value, question, i));
	});

type Quiz = Extract<Draft, { kind: 'quiz' }>;

function ofQuestion(piece: Doc<unknown>, quiz: Quiz, question: Question, i: number): Found[] {
	switch (question.kind) {
		case 'choice':
			return [
				...same(piece, question, i),
				...overlapping(piece, question, i, quiz.lang),
				...allOrNone(piece, question, i, quiz.lang),
				...severalRight(piece, question, i, accepted(quiz.corrections, question.id)),
			];
		case 'poll':
			// Who is asked for an opinion may well hold both, or neither.
			return same(piece, question, i);
		case 'order':
			return same(piece, question, i);
		case 'number':
		case 'later':
			return [];
	}
}

function same(piece: Doc<unknown>, question: Choice | Poll | Order, i: number): Found[] {
	const [list, name] =
		question.kind === 'order' ? [question.items, 'items'] : [question.options, 'options'];
	const texts = list.map(({ text }) => readAlike(text));
	return texts.flatMap((text, j): Found[] => {
		if (texts.indexOf(text) === j) return [];
		const message = `Readers cannot tell this from "${list[texts.indexOf(text)]?.id}". Say something else, or remove one.`;
		const code = question.kind === 'order' ? 'order/same-items' : 'choice/same-options';
		return [error(piece, code, ['questions', i, name, j, 'text'], message)];
	});
}

/** Of options with ranges of numbers, none has what another has too. */
function overlapping(piece: Doc<unknown>, question: Choice, i: number, lang: string): Found[] {
	if (question.pick !== 'one') return [];
	const ranges = question.options.map(({ text }) => rangeIn(plainText(text), lang));
	return ranges.flatMap((range, j): Found[] => {
		const before = ranges.findIndex((other, k) => k < j && other && range && overlap(other, range));
		const other = question.options[before];
		if (!other) return [];
		const message = `"${other.text}" has some of these numbers too, so that both can be right. Let one begin after the other ends.`;
		return [
			warning(piece, 'choice/overlapping-options', ['questions', i, 'options', j, 'text'], message),
		];
	});
}

function allOrNone(piece: Doc<unknown>, question: Choice | Poll, i: number, lang: string): Found[] {
	const language = languageOf(lang);
	return question.options.flatMap(({ text }, j): Found[] => {
		if (!language || !foundIn(language.allOrNone, plainText(text))) return [];
		const message =
			'This is about the other options, and is right for who is sure of two. Use "pick": "several", or leave it out.';
		return [
			warning(piece, 'choice/all-of-the-above', ['questions', i, 'options', j, 'text'], message),
		];
	});
}

function severalRight(
	piece: Doc<unknown>,
	question: Choice,
	i: number,
	accepted: boolean,
): Found[] {
	const right = question.options.filter(({ correct }) => correct).map(({ id }) => id);
	if (question.pick !== 'one' || right.length < 2 || accepted) return [];
	const message = `One is to be picked, and ${right.join(' and ')} are right. Take "correct" from all but one, or use "several"; if another answer turned out to be right, add a correction with the effect "accept".`;
	return [warning(piece, 'choice/several-right', ['questions', i, 'options'], message)];
}

/** Whether a correction has accepted another answer to a question. */
function accepted(
	corrections: readonly { target: string; effect: string }[] = [],
	question: string,
): boolean {
	return corrections.some(
		({ target, effect }) => effect === 'accept' && target === `question/${question}`,
	);
}
