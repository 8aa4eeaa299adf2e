import { describe, expect, test } from 'vitest';
import { inconsistencies } from '../../../content/model/consistency.ts';
import type { Choice, NumberQuestion, Question } from '../../../content/model/question.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const codes = (piece: Parameters<typeof inconsistencies>[0]) =>
	inconsistencies(piece).map(({ code, path }) => `${path.join('.')} ${code}`);

const asking = (...questions: Question[]) => codes(quiz({ questions }));

const choice: Choice = {
	id: 'q',
	kind: 'choice',
	pick: 'one',
	ask: 'Which?',
	explain: 'That.',
	options: [
		{ id: 'a', text: 'A', correct: true },
		{ id: 'b', text: 'B' },
	],
};

const number: NumberQuestion = {
	id: 'q',
	kind: 'number',
	ask: 'How many?',
	explain: 'So many.',
	answer: 10,
	accept: [8, 12],
	zeroAt: 5,
	min: 0,
	max: 20,
	step: 1,
};

test('finds nothing in sound pieces', () => {
	expect(codes(quiz())).toEqual([]);
	expect(codes(explainer())).toEqual([]);
});

describe('ids', () => {
	test('are unique among questions, options, cards and entries', () => {
		const option = { id: 'a', text: 'A', correct: true };
		expect(asking({ ...choice, options: [option, option] }, choice)).toEqual([
			'questions.1.id id/duplicate',
			'questions.0.options.1.id id/duplicate',
		]);
		const [card] = explainer().cards;
		if (card?.kind !== 'text') throw new Error('The fixture begins with a text.');
		const [entry] = card.entries;
		if (!entry) throw new Error('The card has an entry.');
		const cards = [{ ...card, entries: [entry, entry] }, card];
		expect(codes(explainer({ cards }))).toEqual([
			'cards.1.id id/duplicate',
			'cards.0.entries.1.id id/duplicate',
		]);
	});

	test('of a later kind count too', () => {
		expect(asking(choice, { kind: 'later', id: 'q' })).toEqual(['questions.1.id id/duplicate']);
	});
});

test('a choice has a right option', () => {
	const options = choice.options.map((option) => ({ ...option, correct: false }));
	expect(asking({ ...choice, options })).toEqual(['questions.0.options choice/no-key']);
});

test('a band begins at 0', () => {
	expect(codes(quiz({ bands: [{ from: 0.1, title: 'A', text: '-' }] }))).toEqual([
		'bands band/none-from-0',
	]);
});

describe('a number', () => {
	test.each<[Partial<NumberQuestion>, string[]]>([
		[{}, []],
		[{ accept: [10, 10] }, []],
		[{ step: 0.1, answer: 0.3, accept: [0.3, 0.3], max: 1 }, []],
		[{ min: 20, max: 0, accept: [10, 10] }, ['number/range', 'number/out-of-range']],
		[{ step: 0.0001 }, ['number/step']],
		[{ accept: [11, 12] }, ['number/accept']],
		[{ accept: [12, 8] }, ['number/accept', 'number/cannot-be-hit']],
		[{ accept: [8, 21] }, ['number/out-of-range']],
		[{ accept: [9, 11], step: 7 }, ['number/cannot-be-hit']],
	])('with %j: %j', (changes, expected) => {
		const found = inconsistencies(quiz({ questions: [{ ...number, ...changes }] }));
		expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(expected));
		if (expected.length === 0) expect(found).toEqual([]);
	});
});
