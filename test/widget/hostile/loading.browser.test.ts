// Places that leave the page while their piece is on its way.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { general, placeInText, RESERVED } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** What the page takes away and puts back itself moves the rest. */
const MOVED = expect.any(Array);

const PIECE = '**/d/assad-quiz.js';

/** Puts a place on a page whose piece is held back until the function is called; that waits until it has arrived. */
async function beginLoading(page: Page): Promise<() => Promise<void>> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(PIECE, async (route) => {
		await promise;
		await route.continue();
	});
	const asked = page.waitForRequest(PIECE);
	await page.evaluate(
		(html) => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
		},
		placeInText('assad-quiz', `${RESERVED} data-gloss-load="eager"`),
	);
	await asked;
	return async () => {
		const came = page.waitForResponse(PIECE);
		resolve();
		await (await came).finished();
		await page.waitForLoadState('networkidle');
	};
}

/** Takes the place off the page, and keeps it. */
const remove = (page: Page) =>
	page.evaluate(() => {
		const gone = document.querySelector('[data-gloss]');
		Object.assign(window, { gone });
		gone?.remove();
	});

const putBack = (page: Page) =>
	page.evaluate(() => document.querySelector('main')?.prepend(Reflect.get(window, 'gone')));

const show = async () => {
	const page = await stage.show(`<main></main>${general()}`);
	await page.waitForFunction(() => window.gloss?.version);
	return page;
};

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

test('a place that is gone when its piece arrives is nothing to speak of, and is filled when it is put back', async () => {
	const page = await show();
	const arrive = await beginLoading(page);
	await remove(page);
	await arrive();
	expect(await toldOf(page)).toEqual([]);
	expect(await page.evaluate(() => Reflect.get(window, 'gone').shadowRoot)).toBe(null);
	await putBack(page);
	await readThrough(await placeOf(page, 'assad-quiz'), quiz());
	expect(await toldOf(page, 'ready')).toHaveLength(1);
	await expectUnharmed(page, { globals: ['gone'], shifts: MOVED });
});

test('a place that is back before its piece arrives is filled once', async () => {
	const page = await show();
	const arrive = await beginLoading(page);
	await remove(page);
	await putBack(page);
	await arrive();
	await readThrough(await placeOf(page, 'assad-quiz'), quiz());
	expect(await toldOf(page, 'ready')).toHaveLength(1);
	await expectUnharmed(page, { globals: ['gone'], shifts: MOVED });
});

test('a place that is given back to the page while its piece is on its way keeps its link', async () => {
	const page = await show();
	const arrive = await beginLoading(page);
	await page.evaluate(() => window.gloss?.('unmount', document.querySelector('[data-gloss]')));
	await page.waitForFunction(
		() => !window.gloss?.('state', document.querySelector('[data-gloss]')),
	);
	await arrive();
	expect(await page.getByText('The link of assad-quiz').isVisible()).toBe(true);
	expect(await toldOf(page)).toEqual([]);
	await expectUnharmed(page);
});
