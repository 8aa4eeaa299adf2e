// `window.gloss`: each of its calls.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import {
	addScript,
	GLOSS,
	linkOf,
	placeFor,
	stateOf,
	tagOf,
	waitForReady,
} from '../../harness/paste.ts';
import { draft, finish, goOn, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const QUIZ = placeFor('planets-quiz') + GLOSS;
const STUB =
	'<script>window.gloss=window.gloss||function(){(window.gloss.q=window.gloss.q||[]).push(arguments)}</script>';

const call = (page: Page, command: string, options?: object) =>
	page.evaluate(
		([name, given]) => {
			window.gloss?.(name, document.querySelector('[data-gloss]'), given);
		},
		[command, options] as const,
	);

const themeOf = (page: Page) =>
	page.locator('[data-gloss] .gloss').evaluate((it) => getComputedStyle(it).colorScheme);

describe("gloss('state', element)", () => {
	test('answers waiting, loading, ready', async () => {
		const page = await stage.show(`<div style="height:4000px"></div>${QUIZ}`);
		const arrival = Promise.withResolvers<void>();
		await page.route('**/d/*', async (route) => {
			await arrival.promise;
			await route.continue();
		});
		expect(await stateOf(page, 'planets-quiz')).toBe('waiting');
		await linkOf(page, 'planets-quiz').scrollIntoViewIfNeeded();
		await expect.poll(() => stateOf(page, 'planets-quiz')).toBe('loading');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		arrival.resolve();
		await expect.poll(() => stateOf(page, 'planets-quiz')).toBe('ready');
	});

	test('answers failed, and nothing for an element that is none of ours', async () => {
		const page = await stage.show(`${placeFor('no-such')}<p>Text</p>${GLOSS}`);
		await waitForTold(page, 'error');
		expect(await stateOf(page, 'no-such')).toBe('failed');
		expect(
			await page.evaluate(() => window.gloss?.('state', document.querySelector('p'))),
		).toBeUndefined();
		expect(stage.console()).toHaveLength(1);
	});
});

describe("gloss('unmount', element) and gloss('mount', element, options)", () => {
	test('give an element back to the page, and take it again', async () => {
		const page = await stage.show(QUIZ);
		const shown = await placeOf(page, 'planets-quiz');
		const link = linkOf(page, 'planets-quiz');
		await draft(shown, ['venus']);
		await handIn(shown);
		await call(page, 'unmount');
		await link.waitFor();
		expect(await shown.locator('.gloss').count()).toBe(0);
		expect(await stateOf(page, 'planets-quiz')).toBeUndefined();
		await call(page, 'mount', { theme: 'dark', placement: 'again' });
		await waitForReady(page, 2);
		expect(await themeOf(page)).toBe('dark');
		expect(await link.isVisible()).toBe(false);
		expect(await shown.getByRole('radio').count()).toBe(3);
		expect((await toldOf(page, 'ready')).at(-1)?.detail.placement).toBe('again');
	});

	test('leave nothing behind of what was there before', async () => {
		const page = await stage.show(QUIZ);
		const shown = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		await call(page, 'unmount');
		await linkOf(page, 'planets-quiz').waitFor();
		await call(page, 'mount');
		await waitForReady(page, 2);
		const questions = planets().questions.slice(0, 3);
		await finish(shown, planets({ questions }), rightAnswer, { more: true });
		const rows = shown.locator('[data-sortable] > li');
		await rows.first().waitFor();
		const [a, b, c] = await rows.allInnerTexts();
		const handle = await shown.locator('.handle').first().boundingBox();
		const second = await rows.nth(1).boundingBox();
		if (!handle || !second) throw new Error('There are no rows.');
		await page.mouse.move(handle.x + 5, handle.y + 5);
		await page.mouse.down();
		for (const beyond of [4, 5, 6]) {
			await page.mouse.move(handle.x + 5, second.y + second.height / 2 + beyond);
		}
		await page.mouse.up();
		expect(await rows.allInnerTexts()).toEqual([b, a, c]);
		expect(await toldOf(page, 'start')).toHaveLength(1);
	});

	test('may be called as soon as a piece is ready', async () => {
		const wish = `<script>window.gloss('on','gloss:ready',e=>window.gloss('unmount',e.target))</script>`;
		const page = await stage.show(STUB + wish + placeFor('planets-quiz') + tagOf('planets-quiz'));
		await waitForReady(page);
		await linkOf(page, 'planets-quiz').waitFor();
		await page.waitForLoadState('networkidle');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		expect(await page.locator('[data-gloss] .gloss').count()).toBe(0);
	});

	test('give it back until it is asked for again, whatever comes or moves', async () => {
		const page = await stage.show(`${QUIZ}<section></section>`);
		await placeOf(page, 'planets-quiz');
		await call(page, 'unmount');
		await linkOf(page, 'planets-quiz').waitFor();
		await page.evaluate(() => {
			const place = document.querySelector('[data-gloss]');
			if (place) document.querySelector('section')?.append(place);
			window.gloss?.('scan');
		});
		await addScript(page, `${stage.gloss}/e/assad-quiz.js`);
		await page.waitForLoadState('networkidle');
		expect(await stateOf(page, 'planets-quiz')).toBeUndefined();
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	});

	test('count before the script comes', async () => {
		const given = `<script>window.gloss('unmount',document.querySelector('[data-gloss]'))</script>`;
		const page = await stage.show(
			`${STUB}${placeFor('planets-quiz')}${given}${placeFor('assad-quiz')}${GLOSS}`,
		);
		await placeOf(page, 'assad-quiz');
		expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { slug: 'assad-quiz' } }]);
	});

	test('take options for a place that is found meanwhile', async () => {
		const page = await stage.show(GLOSS);
		await page.waitForFunction(() => window.gloss?.version === 1);
		await page.evaluate(() => {
			const place = document.createElement('div');
			place.setAttribute('data-gloss', 'planets-quiz');
			document.body.append(place);
			window.gloss?.('mount', place, { theme: 'dark', placement: 'mine' });
		});
		await placeOf(page, 'planets-quiz');
		await expect.poll(() => themeOf(page)).toBe('dark');
	});

	test('tell of a second failure as of the first', async () => {
		const page = await stage.show(placeFor('no-such') + GLOSS);
		await waitForTold(page, 'error');
		await call(page, 'unmount');
		await call(page, 'mount');
		await page.waitForFunction(() => window.told.length === 2);
		expect(await toldOf(page)).toMatchObject([{ type: 'error' }, { type: 'error' }]);
		expect(stage.console()).toHaveLength(2);
	});

	test('may be called before a reader comes near: the place is given back for good', async () => {
		const page = await stage.show(
			`<div style="height:4000px"></div>${QUIZ}${placeFor('assad-quiz')}`,
		);
		await call(page, 'unmount');
		await expect.poll(() => stateOf(page, 'planets-quiz')).toBeUndefined();
		await placeOf(page, 'assad-quiz');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { slug: 'assad-quiz' } }]);
	});
});

test("gloss('set', element, options) changes options while a reader is at it", async () => {
	const page = await stage.show(QUIZ);
	const shown = await placeOf(page, 'planets-quiz');
	await draft(shown, ['venus']);
	await handIn(shown);
	await call(page, 'set', { theme: 'dark', placement: 'moved', theme2: 'x' });
	await expect.poll(() => themeOf(page)).toBe('dark');
	await goOn(shown);
	await shown.getByText('Which of these are giants?').waitFor();
	await draft(shown, ['jupiter']);
	await handIn(shown);
	expect((await toldOf(page, 'answer')).at(-1)?.detail.placement).toBe('moved');
});

test("gloss('set', element, options) counts for a place that is not found yet", async () => {
	const wish = `<script>window.gloss('set',document.querySelector('[data-gloss]'),{theme:'dark',placement:'early'})</script>`;
	const page = await stage.show(STUB + placeFor('planets-quiz') + wish + GLOSS);
	await waitForReady(page);
	expect(await themeOf(page)).toBe('dark');
	expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { placement: 'early' } }]);
});

test("gloss('scan', root) finds what is in a page's own shadow root", async () => {
	const page = await stage.show(`<p id="theirs"></p>${GLOSS}`);
	await page.waitForFunction(() => window.gloss?.version === 1);
	await page.evaluate(() => {
		const host = document.createElement('section');
		document.body.append(host);
		const root = host.attachShadow({ mode: 'open' });
		root.innerHTML = '<div data-gloss="planets-quiz"></div>';
		window.gloss?.('scan', root);
	});
	await waitForReady(page);
});

test.each(['of the page', 'of the whole page'])(
	"gloss('scan', root?) takes up what is new: %s",
	async (part) => {
		const page = await stage.show(
			GLOSS + placeFor('planets-quiz').replace('data-gloss', 'data-later'),
		);
		await page.waitForFunction(() => window.gloss?.version === 1);
		await page.evaluate((whole) => {
			const element = document.querySelector('[data-later]');
			element?.setAttribute('data-gloss', 'planets-quiz');
			if (whole) window.gloss?.('scan');
			else window.gloss?.('scan', element);
		}, part === 'of the whole page');
		await placeOf(page, 'planets-quiz');
	},
);

test('a stub keeps every call until the script comes', async () => {
	const calls = `<script>
		window.heard = [];
		window.gloss('on', 'gloss:ready', (event) => window.heard.push(event.target.id));
		window.gloss('mount', document.getElementById('first'), { placement: 'queued' });
	</script>`;
	const far = '<div style="height:4000px"></div>';
	const page = await stage.show(
		`${STUB}<div id="first" data-gloss="planets-quiz" data-gloss-load="eager"></div>${calls}${far}${GLOSS}`,
	);
	await waitForReady(page);
	expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['first']);
	expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { placement: 'queued' } }]);
});

test('what is no call of it, it says in the console, once', async () => {
	const page = await stage.show(GLOSS);
	await page.waitForFunction(() => window.gloss?.version === 1);
	const said = page.waitForEvent('console');
	await page.evaluate(() => window.gloss?.('frobnicate'));
	expect((await said).text()).toContain('frobnicate');
	expect(stage.console()).toHaveLength(1);
});
