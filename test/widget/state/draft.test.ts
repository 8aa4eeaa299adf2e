import { expect, test } from 'vitest';
import { firstNumber, firstOrder, onStep } from '../../../widget/state/draft.ts';
import { quiz } from '../../fixtures/pieces.ts';

test.each([
	[{ min: 0, max: 2800, step: 50 }, 1400],
	[{ min: 0, max: 7, step: 2 }, 4],
	[{ min: -1, max: 1, step: 0.1 }, 0],
	[{ min: 5, max: 5, step: 1 }, 5],
])('suggests neither end of %o', (range, middle) => {
	const question = quiz().questions.find((it) => it.kind === 'number');
	if (question?.kind !== 'number') throw new Error('There is no number question.');
	expect(firstNumber({ ...question, ...range })).toBe(middle);
});

test.each([
	[0.3, 0.3],
	[0.1 + 0.2, 0.3],
	[0.34, 0.3],
	[-5, 0],
	[99, 0.9],
])('puts %d on a step within the range, without a tail of digits: %d', (value, step) => {
	expect(onStep(value, { min: 0, max: 0.95, step: 0.1 })).toBe(step);
});

test('shows an order to every reader alike, and never the right one', () => {
	const question = quiz().questions.find((it) => it.kind === 'order');
	if (question?.kind !== 'order') throw new Error('There is no order question.');
	const right = question.items.map(({ id }) => id);
	for (const slug of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
		const order = firstOrder(slug, question);
		expect(order).toEqual(firstOrder(slug, question));
		expect(order).not.toEqual(right);
		expect(order.toSorted()).toEqual(right.toSorted());
	}
});
