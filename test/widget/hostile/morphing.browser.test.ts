// Libraries that make the next page out of the elements of this one, as Turbo, htmx, LiveView and Livewire do with morphing,
// and React and Vue without a key: an element keeps its shadow root and becomes the place of another piece, or none.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { GLOSS, linkOf, placeFor, stateOf, waitForReady } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('moons-quiz', planets({ slug: slug('moons-quiz'), title: 'Of the moons' }));
});

const EAGER = 'data-gloss-load="eager"';

/** Makes of the first place that of another piece, with its link; without a name it is a place no more. */
const morph = (page: Page, name?: string) =>
	page.evaluate((it) => {
		const element = document.querySelector('[data-gloss]');
		if (it === undefined) element?.removeAttribute('data-gloss');
		else element?.setAttribute('data-gloss', it);
		element?.replaceChildren(it === undefined ? 'What comes instead' : `The link of ${it}`);
	}, name);

test('a place that becomes that of another piece shows it', async () => {
	const page = await stage.show(placeFor('planets-quiz', EAGER) + GLOSS);
	const before = await placeOf(page, 'planets-quiz');
	await before.getByText('Venus', { exact: true }).click();
	await morph(page, 'moons-quiz');
	await waitForReady(page, 2);
	const shown = await placeOf(page, 'moons-quiz');
	expect(await shown.getByRole('heading', { level: 2 }).innerText()).toBe('Of the moons');
	expect(await shown.getByRole('radio').count()).toBe(3);
	expect((await toldOf(page, 'ready')).at(-1)?.detail.slug).toBe('moons-quiz');
	await expectUnharmed(page);
});

test('a place that becomes another before a reader comes near it never shows the first', async () => {
	const page = await stage.show(
		`<div style="height:4000px"></div>${placeFor('planets-quiz')}${GLOSS}`,
	);
	await expect.poll(() => stateOf(page, 'planets-quiz')).toBe('waiting');
	await morph(page, 'moons-quiz');
	await placeOf(page, 'moons-quiz');
	expect((await toldOf(page, 'ready')).map(({ detail }) => detail.slug)).toEqual(['moons-quiz']);
});

test('a place that becomes another while its piece is on its way never shows the first', async () => {
	const page = await stage.show(placeFor('planets-quiz', EAGER));
	await page.route('**/d/planets-quiz.js', async (route) => {
		await morph(page, 'moons-quiz');
		await route.continue();
	});
	await page.addScriptTag({ url: `${stage.gloss}/gloss.js` });
	await placeOf(page, 'moons-quiz');
	await page.waitForLoadState('networkidle');
	expect((await toldOf(page, 'ready')).map(({ detail }) => detail.slug)).toEqual(['moons-quiz']);
});

test('a place that was renamed while it was off the page shows its piece when it is back', async () => {
	const page = await stage.show(`<main>${placeFor('planets-quiz', EAGER)}</main>${GLOSS}`);
	await waitForReady(page);
	await page.evaluate(async () => {
		const element = document.querySelector('[data-gloss]');
		element?.remove();
		await new Promise(requestAnimationFrame);
		element?.setAttribute('data-gloss', 'moons-quiz');
		document.querySelector('main')?.append(element ?? '');
	});
	await waitForReady(page, 2);
	expect((await toldOf(page, 'ready')).at(-1)?.detail.slug).toBe('moons-quiz');
});

test('an element that is a place no more shows what the page has put into it', async () => {
	const page = await stage.show(placeFor('planets-quiz', EAGER) + GLOSS);
	await waitForReady(page);
	await morph(page);
	await page.getByText('What comes instead').waitFor();
	expect(await page.locator('.gloss').count()).toBe(0);
});

test('a place that becomes that of no piece has its link, and says so', async () => {
	const page = await stage.show(placeFor('planets-quiz', EAGER) + GLOSS);
	await waitForReady(page);
	await morph(page, 'not/a/piece');
	await linkOf(page, 'not/a/piece').waitFor();
	expect((await waitForTold(page, 'error')).detail.code).toBe('bad-slug');
	expect(await stateOf(page, 'not/a/piece')).toBe('failed');
	expect(stage.console()).toHaveLength(1);
});

test('a place that is told its own name again stays as its reader left it', async () => {
	const page = await stage.show(placeFor('planets-quiz', EAGER) + GLOSS);
	const shown = await placeOf(page, 'planets-quiz');
	await shown.getByText('Venus', { exact: true }).click();
	await morph(page, 'planets-quiz');
	await shown.locator('#onward').click();
	await shown.locator('.progress p').filter({ hasText: '2' }).waitFor();
	expect(await toldOf(page, 'ready')).toHaveLength(1);
});
