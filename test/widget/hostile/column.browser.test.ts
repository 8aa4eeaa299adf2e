// Columns that partners' layouts make: zoomed, shrinking to what they hold, hidden while they hold nothing.
import { expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { overflowIn, smallTargetsIn } from '../../harness/layout.ts';
import { placeInText, tagOf } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { expectSameMarkup, expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

test.each([
	['is zoomed', 'html { zoom: 1.2 }'],
	['lays things out in a grid', 'article { display: grid; grid-template-columns: minmax(0, 1fr) }'],
	[
		'stacks things from its start',
		'article { display: flex; flex-direction: column; align-items: flex-start }',
	],
	['puts things side by side', 'article { display: flex; flex-wrap: wrap; gap: 8px }'],
	['is as wide as what it holds', 'article { inline-size: fit-content; max-inline-size: 100% }'],
	['lets its divs float', 'div { float: inline-start }'],
	['has its articles in a grid', 'main { display: grid; grid-template-columns: 1fr }'],
	['has its articles in a row', 'main { display: flex }'],
	['has its articles in a table', 'main { display: table } article { display: table-cell }'],
])('a quiz has room on a page that %s', async (_, css) => {
	const page = await stage.show(
		`<main><article>${placeInText('assad-quiz')}</article></main>${tagOf('assad-quiz')}`,
		{ width: 360 },
		{ head: `<style>body { margin: 0 } ${css}</style>` },
	);
	const shown = await placeOf(page, 'assad-quiz');
	expect((await shown.boundingBox())?.width).toBeGreaterThanOrEqual(280);
	await readThrough(shown, quiz());
	expect(await overflowIn(shown)).toEqual([]);
	expect(await smallTargetsIn(shown)).toEqual([]);
	// Width is not reserved where the place is as wide as its link.
	await expectUnharmed(page, { shifts: expect.any(Array) });
	await expectSameMarkup(stage, page);
});

test('a script makes its place on a page that hides what is empty', async () => {
	const page = await stage.show(
		`<p>Before</p>${tagOf('assad-quiz')}<p>After</p>`,
		{},
		{ head: '<style>div:empty { display: none }</style>' },
	);
	await readThrough(await placeOf(page, 'assad-quiz'), quiz());
});
