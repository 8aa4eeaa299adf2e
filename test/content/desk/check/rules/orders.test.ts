import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const feedback = (first: string, second: string): Edit[] => [
	[QUIZ, ['questions', 3, 'items', 0, 'feedback'], first],
	[QUIZ, ['questions', 3, 'items', 1, 'feedback'], second],
];

test.each([
	['In 2000.', 'In 2000, too.'],
	['On 2 May 2026.', 'On 1 May 2026.'],
])('%j does not come before %j', async (first, second) => {
	expect(await findingsOf('order/tie', ...feedback(first, second))).toEqual([
		`${QUIZ} questions.3.items.1 order/tie`,
	]);
});

test.each([
	['In 2000.', 'In 2011.'],
	['In 2026.', 'On 1 May 2026.'],
	['Just before 1 May 2026.', 'On 1 May 2026.'],
	['Nobody knows when.', 'In 2011.'],
])('%j may come before %j', async (first, second) => {
	expect(await findingsOf('order/tie', ...feedback(first, second))).toEqual([]);
});
