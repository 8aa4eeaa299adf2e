// Two versions of the script on one page: the first to arrive does the work of both.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepOlder } from '../../fixtures/hostile/older.ts';
import { openNote, readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { general, placeInText, tagOf } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectSameMarkup, expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();
let older: string;

beforeAll(async () => {
	older = await keepOlder(stage);
});

const PLACES = placeInText('assad-quiz') + placeInText('assad-explainer');
const inTurn = (script: string) => script.replace(' async', '');
const olderTag = () => `<script src="https://gloss.example${older}"></script>`;
const made = (page: Page) => page.evaluate(() => Object.keys(window.gloss ?? {}).includes('older'));

async function expectEachOnce(page: Page): Promise<void> {
	await readThrough(await placeOf(page, 'assad-quiz'), asQuiz(stage.pieces.get('assad-quiz')));
	await openNote(await placeOf(page, 'assad-explainer'));
	const told = await toldOf(page, 'ready');
	expect(told.map(({ target }) => target)).toEqual(['assad-quiz', 'assad-explainer']);
	const roots = await page
		.locator('[data-gloss]')
		.evaluateAll((all) =>
			all.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('.gloss').length),
		);
	expect(roots).toEqual([1, 1]);
	await expectUnharmed(page);
	await expectSameMarkup(stage, page);
}

describe('two versions on a page', () => {
	test('leave the work to the older one where it is first', async () => {
		const page = await stage.show(
			PLACES + olderTag() + inTurn(tagOf('assad-quiz')) + inTurn(general()),
		);
		expect(await made(page)).toBe(true);
		await expectEachOnce(page);
	});

	test('leave the work to the present one where it is first', async () => {
		const page = await stage.show(
			PLACES + inTurn(tagOf('assad-quiz')) + olderTag() + inTurn(tagOf('assad-explainer')),
		);
		expect(await made(page)).toBe(false);
		await expectEachOnce(page);
	});

	test('fill each place once when they come at the same time', async () => {
		const both = olderTag().replace(' src', ' async src') + general() + tagOf('assad-explainer');
		const page = await stage.show(both + PLACES + both);
		await expectEachOnce(page);
	});
});

test('a version to come that is first is left alone, and has the page to itself', async () => {
	const next =
		'<script>window.gloss = Object.assign((...call) => { window.calls.push(call[0]) }, { version: 2 }); window.calls = []</script>';
	const page = await stage.show(
		next + PLACES + inTurn(tagOf('assad-quiz')) + inTurn(general()) + olderTag(),
	);
	expect(await page.evaluate(() => Reflect.get(window.gloss ?? {}, 'version'))).toBe(2);
	expect(await page.getByText('The link of assad-quiz').isVisible()).toBe(true);
	const roots = await page
		.locator('[data-gloss]')
		.evaluateAll((all) => all.filter(({ shadowRoot }) => shadowRoot));
	expect(roots).toEqual([]);
	await expectUnharmed(page, { globals: ['calls'] });
});
