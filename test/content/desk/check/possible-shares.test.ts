import { expect, test } from 'vitest';
import { possibleShares } from '../../../../content/desk/check/possible-shares.ts';
import type { Choice, Order, Poll } from '../../../../content/model/question.ts';
import { quiz } from '../../../fixtures/pieces.ts';

const option = (id: string, correct = false) => ({ id, text: id, correct });
const common = { ask: 'Which?', explain: 'That.' };
const choice = (id: string, pick: Choice['pick'], right: number): Choice => ({
	...{ id, kind: 'choice', pick, ...common },
	options: [...Array(right).keys()].map((i) => option(`right-${i}`, true)).concat(option('wrong')),
});
const order: Order = {
	...{ id: 'order', kind: 'order', ...common },
	items: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
};
const poll: Poll = { id: 'poll', kind: 'poll', ...common, options: [option('yes'), option('no')] };

test('counts what each question can be worth, and leaves polls out', () => {
	expect(
		possibleShares(quiz({ questions: [choice('a', 'one', 1), choice('b', 'one', 1), poll] })),
	).toEqual([0, 0.5, 1]);
	expect(possibleShares(quiz({ questions: [choice('a', 'several', 2)] }))).toEqual([0, 0.5, 1]);
	expect(possibleShares(quiz({ questions: [order] }))).toHaveLength(4);
	expect(possibleShares(quiz({ questions: [poll] }))).toEqual([]);
});

test('leaves out what a correction has made void', () => {
	const corrections = [
		{
			id: 'c',
			at: '2020-01-01',
			target: 'question/b',
			was: 'A',
			now: 'B',
			why: 'C',
			effect: 'void' as const,
		},
	];
	const questions = [choice('a', 'one', 1), choice('b', 'one', 1)];
	expect(possibleShares(quiz({ questions, corrections }))).toEqual([0, 1]);
});

test('does not count what would take long: then every score can be had', () => {
	const questions = [...Array(10_000).keys()].map((i) => choice(`q${i}`, 'one', 1));
	expect(possibleShares(quiz({ questions }))).toEqual([]);
});
