// What partners may say on the element; a test or more for each attribute.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { GLOSS, placeFor, stateOf, tagOf, waitForReady } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { arabic } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const PLACE = placeFor('planets-quiz');

describe('data-gloss-theme', () => {
	const themes = (page: Page) =>
		page
			.locator('[data-gloss] .gloss')
			.evaluateAll((all) => all.map((it) => getComputedStyle(it).colorScheme));

	test.each(['light', 'dark'] as const)(
		'is light unless it says otherwise; auto is that of the element, else the reader’s: %s',
		async (prefers) => {
			const [dark, auto] = ['dark', 'auto'].map((theme) =>
				placeFor('planets-quiz', `data-gloss-theme="${theme}"`),
			);
			const page = await stage.show(
				`${PLACE}${dark}${auto}<div style="color-scheme:dark">${auto}</div><div style="color-scheme:light">${auto}</div>${GLOSS}`,
				{ prefers },
			);
			await waitForReady(page, 5);
			expect(await themes(page)).toEqual(['light', 'dark', prefers, 'dark', 'light']);
		},
	);

	test('follows a reader who changes to dark', async () => {
		const page = await stage.show(placeFor('planets-quiz', 'data-gloss-theme="auto"') + GLOSS);
		await placeOf(page, 'planets-quiz');
		expect(await themes(page)).toEqual(['light']);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => themes(page)).toEqual(['dark']);
	});
});

describe('data-gloss-lang', () => {
	test.each([
		['the tag of the piece', tagOf('assad-quiz')],
		['the general tag', GLOSS],
	])(
		'chooses the alternate in that language, with the widget’s words in it: %s',
		async (_, tag) => {
			const page = await stage.show(placeFor('assad-quiz', 'data-gloss-lang="ar"') + tag);
			const shown = await placeOf(page, 'assad-quiz');
			expect(await shown.locator('.gloss').getAttribute('lang')).toBe('ar');
			await shown.getByText(arabic.say('oneHow')).waitFor();
			expect(await toldOf(page, 'ready')).toMatchObject([
				{ detail: { slug: 'assad-quiz-ar', lang: 'ar' } },
			]);
		},
	);

	test.each(['AR', 'ar-SY'])(
		'knows it by its language, however it is written: %s',
		async (lang) => {
			const page = await stage.show(placeFor('assad-quiz', `data-gloss-lang="${lang}"`) + GLOSS);
			const shown = await placeOf(page, 'assad-quiz');
			expect(await shown.locator('.gloss').getAttribute('lang')).toBe('ar');
		},
	);

	test('leaves the piece as it is where there is no such alternate', async () => {
		const page = await stage.show(placeFor('assad-quiz', 'data-gloss-lang="fr"') + GLOSS);
		const shown = await placeOf(page, 'assad-quiz');
		expect(await shown.locator('.gloss').getAttribute('lang')).toBe('en');
	});
});

describe('data-gloss-load', () => {
	/** A place whose upper edge is so far below the screen, which is 900 px high. */
	const below = (pixels: number, place: string) =>
		`<div style="position:absolute;inset-inline:0;top:${900 + pixels}px">${place}</div>`;

	test('waits, unless it says otherwise, until the place is 600 px from being seen', async () => {
		const near = placeFor('assad-quiz');
		const page = await stage.show(below(650, PLACE) + below(550, near) + GLOSS);
		await waitForReady(page);
		expect(await stateOf(page, 'assad-quiz')).toBe('ready');
		expect(await stateOf(page, 'planets-quiz')).toBe('waiting');
		await page.mouse.wheel(0, 100);
		await waitForReady(page, 2);
		expect(await stateOf(page, 'planets-quiz')).toBe('ready');
	});

	test('counts in what scrolls on the page, too', async () => {
		const page = await stage.show(
			`<style>html,body{height:100%;overflow:hidden}</style><div style="height:100%;overflow:auto"><div style="height:1200px"></div>${PLACE}<div style="height:3000px"></div>${placeFor('assad-quiz')}</div>${GLOSS}`,
			{ height: 800 },
		);
		await placeOf(page, 'planets-quiz');
		expect(await stateOf(page, 'assad-quiz')).toBe('waiting');
	});

	test('does not wait if it is eager', async () => {
		const eager = placeFor('assad-quiz', 'data-gloss-load="eager"');
		const lazy = placeFor('planets-quiz', 'data-gloss-load="lazy"');
		const page = await stage.show(below(4000, lazy) + below(5000, eager) + GLOSS);
		await waitForReady(page);
		expect(await stateOf(page, 'assad-quiz')).toBe('ready');
		expect(await stateOf(page, 'planets-quiz')).toBe('waiting');
	});
});

test('data-gloss-height reserves so many pixels', async () => {
	const page = await stage.show(placeFor('planets-quiz', 'data-gloss-height="900"') + GLOSS);
	const box = await (await placeOf(page, 'planets-quiz')).boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(900);
	expect(box?.height).toBeLessThan(960);
});

test('data-gloss that comes later, or with spaces, names the piece all the same', async () => {
	const page = await stage.show(
		`<div id="later"></div><div data-gloss="" id="empty"></div>${placeFor(' assad-quiz ')}${tagOf('assad-quiz')}`,
	);
	await waitForReady(page);
	// It has said that the empty one names none.
	expect(stage.console()).toHaveLength(1);
	await page.evaluate(() => {
		for (const id of ['later', 'empty']) {
			document.getElementById(id)?.setAttribute('data-gloss', 'planets-quiz');
		}
	});
	await waitForReady(page, 3);
	expect(await page.locator('[data-gloss]').count()).toBe(3);
});

test('data-gloss-datalayer names an array that is told all, data-gloss-placement a word that is given back', async () => {
	const attributes = 'data-gloss-datalayer="dataLayer" data-gloss-placement="mid-article"';
	const page = await stage.show(
		`<script>window.dataLayer=[{event:'before'}]</script>${placeFor('planets-quiz', attributes)}${GLOSS}`,
	);
	const shown = await placeOf(page, 'planets-quiz');
	await draft(shown, ['venus']);
	await handIn(shown);
	const layer = await page.evaluate(() => Reflect.get(window, 'dataLayer'));
	const told = await toldOf(page);
	expect(layer).toEqual([
		{ event: 'before' },
		...told.map(({ type, detail }) => ({ event: `gloss:${type}`, gloss: detail })),
	]);
	expect(told.map(({ type }) => type)).toEqual(['ready', 'start', 'answer']);
	expect(told.every(({ detail }) => detail.placement === 'mid-article')).toBe(true);
});

describe('a value that is none of those', () => {
	const ODD = [
		'data-gloss-datalayer="not a name"',
		'data-gloss-height="-100"',
		'data-gloss-height="tall"',
		'data-gloss-lang="no language"',
		'data-gloss-load="soon"',
		'data-gloss-storage="for ever"',
		'data-gloss-theme="neon"',
	];

	test('counts as the default, and the console says so once, however often it is there', async () => {
		const places = ODD.map((odd) => placeFor('planets-quiz', odd).repeat(2)).join('');
		const late = placeFor('assad-quiz', 'data-gloss-load="soon"');
		const far = `<div style="position:absolute;top:20000px">${late}</div>`;
		const page = await stage.show(places + far + GLOSS, { height: 8000 });
		await waitForReady(page, 2 * ODD.length);
		expect(await page.locator('.gloss[data-theme=light][lang=en]').count()).toBe(2 * ODD.length);
		expect(await stateOf(page, 'assad-quiz')).toBe('waiting');
		const lines = stage.console().toSorted();
		expect(lines).toHaveLength(ODD.length);
		for (const [i, odd] of ODD.entries()) expect(lines[i]).toContain(odd);
	});

	test('changes nothing where the array to be told is none', async () => {
		const place = placeFor('planets-quiz', 'data-gloss-datalayer="layer"');
		const page = await stage.show(`<script>window.layer='text'</script>${place}${GLOSS}`);
		const shown = await placeOf(page, 'planets-quiz');
		await draft(shown, ['venus']);
		await handIn(shown);
		expect(await toldOf(page, 'answer')).toHaveLength(1);
		expect(await page.evaluate(() => Reflect.get(window, 'layer'))).toBe('text');
	});
});
