import { expect, test } from 'vitest';
import { answersOf, bestAnswer } from '../../../../content/desk/preview/answers.ts';
import type { Question } from '../../../../content/model/question.ts';
import { quiz } from '../../../fixtures/pieces.ts';

const tries = (id: string) =>
	answersOf(questionOf(id)).map(({ label, points }) => `${label}: ${points}`);

function questionOf(id: string): Question {
	const question = quiz().questions.find((it) => it.id === id);
	if (!question) throw new Error(`There is no question ${id}.`);
	return question;
}

test('a question with one right option is tried with each', () => {
	expect(tries('hottest')).toEqual(['Mercury: 0', 'Venus: 1', 'Mars: 0']);
});

test('one with several is tried with all that are right, each, and every one', () => {
	expect(tries('giants')).toEqual([
		'all that are right: 1',
		'Jupiter: 0.5',
		'Saturn: 0.5',
		'Earth: 0',
		'every one: 0.5',
	]);
});

test('a number is tried with the answer, half of the points, and both ends', () => {
	expect(tries('number')).toEqual(['8: 1', '10: 0.5', '0: 0', '20: 0']);
});

test('numbers stand on a step of the slider, inside of its range', () => {
	const odd = { ...questionOf('number'), min: 0.05, max: 1, step: 0.1, answer: 0.35, zeroAt: 8 };
	const values = answersOf(odd as Question).map(({ answer }) => answer);
	expect(values).toEqual([0.35, 0.95, 0.05]);
});

test('an order is tried right, nearly right and backwards, each once', () => {
	expect(tries('order')).toEqual(['in order: 1', `first two swapped: ${2 / 3}`, 'backwards: 0']);
	const two = questionOf('order');
	if (two.kind !== 'order') throw new Error('It is no order.');
	expect(answersOf({ ...two, items: two.items.slice(0, 2) })).toHaveLength(2);
});

test('a poll is tried with each option, and no answer is the best', () => {
	expect(tries('opinion')).toEqual(['Mars: undefined', 'Saturn: undefined']);
	expect(bestAnswer(questionOf('opinion'))).toEqual(['mars']);
});

test('a question of a later kind has no answers', () => {
	expect(answersOf({ id: 'x', kind: 'later' } as Question)).toEqual([]);
});
