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
	['On 2 May 2026.', 'In April 2026.'],
	['In 2026.', 'On 1 May 2025.'],
])('%j does not come before %j', async (first, second) => {
	expect(await findingsOf('order/tie', ...feedback(first, second))).toEqual([
		`${QUIZ} questions.3.items.1 order/tie`,
	]);
});

test.each([
	['In 2000.', 'In 2011.'],
	['In 2026.', 'On 1 May 2026.'],
	['On 1 May 2026.', 'In 2026.'],
	['Just before 1 May 2026.', 'On 1 May 2026.'],
	['Nobody knows when.', 'In 2011.'],
])('%j may come before %j', async (first, second) => {
	expect(await findingsOf('order/tie', ...feedback(first, second))).toEqual([]);
});

test.each(['Nobody knows when.', 'In 2026.'])(
	'an item is compared with those before the one that says %j',
	async (second) => {
		const item = (id: string, text: string) => ({ id, text: id, feedback: text });
		const items = [item('a', 'On 2 May 2026.'), item('b', second), item('c', 'On 1 May 2026.')];
		expect(await findingsOf('order/tie', [QUIZ, ['questions', 3, 'items'], items])).toEqual([
			`${QUIZ} questions.3.items.2 order/tie`,
		]);
	},
);
