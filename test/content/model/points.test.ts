import { describe, expect, test } from 'vitest';
import { earned, pointsOf } from '../../../content/model/points.ts';
import type { Choice, NumberQuestion, Order } from '../../../content/model/question.ts';
import { quiz } from '../../fixtures/pieces.ts';

const common = { id: 'q', ask: 'Which?', explain: 'That.' };

function choice(pick: 'one' | 'several'): Choice {
	const options = [
		{ id: 'a', text: 'A', correct: true },
		{ id: 'b', text: 'B', correct: true },
		{ id: 'c', text: 'C' },
		{ id: 'd', text: 'D', correct: false },
	];
	return { ...common, kind: 'choice', pick, options };
}

describe('a choice of one', () => {
	test.each([
		[['a'], 1],
		[['b'], 1],
		[['c'], 0],
		[['d'], 0],
		[['gone'], 0],
		[[], 0],
	])('is worth %j: %d', (answer, points) => {
		expect(pointsOf(choice('one'), answer)).toBe(points);
	});
});

describe('a choice of several', () => {
	test.each([
		[['a', 'b'], 1],
		[['b', 'a'], 1],
		[['a'], 0.5],
		[['a', 'c'], 0],
		[['a', 'b', 'c'], 0.5],
		[['a', 'b', 'c', 'd'], 0],
		[['c', 'd'], 0],
		[['a', 'a'], 0.5],
		[['a', 'b', 'gone'], 0.5],
		[[], 0],
	])('is worth %j: %d', (answer, points) => {
		expect(pointsOf(choice('several'), answer)).toBe(points);
	});
});

test('a choice of several without a right option is worth nothing', () => {
	const options = [{ id: 'a', text: 'A' }];
	expect(pointsOf({ ...common, kind: 'choice', pick: 'several', options }, [])).toBe(0);
});

describe('a number', () => {
	const question: NumberQuestion = {
		...common,
		kind: 'number',
		answer: 900,
		accept: [850, 950],
		zeroAt: 400,
		min: 0,
		max: 5000,
		step: 50,
	};

	test.each([
		[900, 1],
		[850, 1],
		[950, 1],
		[750, 0.75],
		[1150, 0.5],
		[450, 0],
		[0, 0],
		[5000, 0],
		[Number.NaN, 0],
		[Number.POSITIVE_INFINITY, 0],
	])('is worth %d: %d', (answer, points) => {
		expect(pointsOf(question, answer)).toBe(points);
	});
});

describe('an order', () => {
	const items = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
	const question: Order = { ...common, kind: 'order', items };

	test.each([
		[['a', 'b', 'c'], 1],
		[['b', 'a', 'c'], 2 / 3],
		[['b', 'c', 'a'], 1 / 3],
		[['c', 'b', 'a'], 0],
		[['a', 'c'], 1 / 3],
		[['gone'], 0],
		[[], 0],
	])('is worth %j: %d', (answer, points) => {
		expect(pointsOf(question, answer)).toBe(points);
	});
});

test('an answer of the wrong form is worth nothing', () => {
	expect(pointsOf(choice('one'), 1)).toBe(0);
	expect(pointsOf({ ...common, kind: 'order', items: [] }, 1)).toBe(0);
});

test('polls and later kinds have no points', () => {
	const poll = quiz().questions.find(({ kind }) => kind === 'poll');
	expect(poll && pointsOf(poll, ['mars'])).toBeUndefined();
	expect(pointsOf({ kind: 'later', id: 'q' }, ['a'])).toBeUndefined();
});

test('earned says which questions count', () => {
	const it = quiz();
	const points = it.questions.map((question) => earned(it, question, undefined, undefined));
	expect(points).toEqual([0, 0, 0, 0, undefined]);
});
