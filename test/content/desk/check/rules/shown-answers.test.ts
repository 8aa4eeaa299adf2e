import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const PATH = ['questions', 2];

const told = (fields: Record<string, unknown>): Edit[] =>
	Object.entries(fields).map(([field, value]) => [QUIZ, [...PATH, field], value]);

test.each([[{ shown: 'about 400' }], [{ shown: '4 to 5' }], [{ shown: '40 million' }]])(
	'what is shown says the answer, which is 40: not %j',
	async (fields) => {
		expect(
			await findingsOf('number/shown', ...told({ answer: 40, accept: [38, 42], ...fields })),
		).toEqual([`${QUIZ} questions.2.shown number/shown`]);
	},
);

test.each([
	[{ shown: 'about 40' }],
	[{ shown: '38 ships' }],
	[{ shown: '35 to 42' }],
	[{ shown: 'some dozens' }],
	[{ shown: '40 of 900' }],
	[{ shown: undefined }],
	[{ shown: '40 million', unit: 'million people' }],
	[{ shown: '−40', answer: -40, accept: [-42, -38] }],
	[{ shown: '40%', answer: 0.4, accept: [0.35, 0.45] }],
])('what is shown says the answer: %j', async (fields) => {
	expect(
		await findingsOf('number/shown', ...told({ answer: 40, accept: [38, 42], ...fields })),
	).toEqual([]);
});
