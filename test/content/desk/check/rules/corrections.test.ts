import { expect, test } from 'vitest';
import { type Edit, findingsAfter } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const newest = (field: string, value: unknown): Edit => [QUIZ, ['corrections', 0, field], value];

/** What is found in this quiz alone: that its translation differs then is another rule. */
async function foundAfter(...edits: Edit[]): Promise<string[]> {
	return (await findingsAfter(...edits)).filter((it) => !it.endsWith('correction/not-here'));
}

test.each(['question/nowhere', 'band/2', 'card/what', 'claim/nobody'])(
	'what was corrected exists: not %s in a quiz',
	async (target) => {
		expect(await foundAfter(newest('target', target))).toEqual([
			`${QUIZ} corrections.0.target correction/unknown-target`,
		]);
	},
);

test.each(['piece', 'band/1', 'claim/counting'])('%s can be corrected', async (target) => {
	expect(
		await foundAfter(
			newest('target', target),
			newest('effect', 'note'),
			newest('options', undefined),
		),
	).toEqual([]);
});

test.each([
	['card/what', []],
	['card/what/start', []],
	['card/what/end', ['harbour-explainer.json corrections.0.target correction/unknown-target']],
])('%s in an explainer: %j', async (target, found) => {
	const edit: Edit = ['harbour-explainer.json', ['corrections', 0, 'target'], target];
	expect(await foundAfter(edit)).toEqual(found);
});

test('only a question is voided or keyed anew', async () => {
	expect(await foundAfter(newest('target', 'piece'))).toEqual([
		`${QUIZ} corrections.0.effect correction/effect`,
	]);
});

test('an option that was corrected is one of its question', async () => {
	expect(await foundAfter(newest('options', ['may', 'june']))).toEqual([
		`${QUIZ} corrections.0.options.1 correction/unknown-option`,
	]);
});

test('the newest stands first, and no id comes twice', async () => {
	expect(await foundAfter(newest('at', '2026-05-01'))).toEqual([
		`${QUIZ} corrections.1.at correction/order`,
	]);
	expect(await foundAfter(newest('id', 'c-one'))).toEqual([
		`${QUIZ} corrections.1.id correction/duplicate`,
	]);
});

test('a correction is not older than the piece’s last update says', async () => {
	expect(await foundAfter(newest('at', '2026-05-04'))).toEqual([
		`${QUIZ} corrections.0.at correction/after-updated`,
	]);
});

test('nothing is corrected that is still to come', async () => {
	expect(await foundAfter(newest('at', '2999-01-01'))).toEqual([
		`${QUIZ} corrections.0.at correction/in-future`,
	]);
});

test.each(['', 'yesterday', '2026-5-3', '2026-05-03 10:00'])('%j is no date', async (at) => {
	expect(await foundAfter(newest('at', at))).toContain(`${QUIZ} corrections.0.at schema/check`);
});
