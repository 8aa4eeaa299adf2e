// What docs/embed.md has to paste, pasted as it stands there into pages on another origin.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { placeOf, useStage } from '../harness/stage.ts';
import { waitForTold } from '../harness/told.ts';

const stage = useStage();

const RECIPES = [
	...readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8').matchAll(
		/```html\n(.*?)```/gsu,
	),
].map(([, text = '']) => text);

function recipeWith(words: string): string {
	const found = RECIPES.filter((it) => it.includes(words));
	if (found.length !== 1) throw new Error(`${found.length} recipes have ${words}.`);
	return found[0] ?? '';
}

const TAG = recipeWith('/e/assad-quiz.js');

const piece = (page: Page) => page.locator('[data-gloss]').locator('section.gloss');

describe('the tag', () => {
	test('shows the piece, reserves enough, and leaves nothing where it is removed again', async () => {
		const page = await stage.show(`<p>Before</p>${TAG}<p id="after">After</p>`, { width: 390 });
		const top = () => page.locator('#after').evaluate((it) => it.getBoundingClientRect().top);
		await placeOf(page, 'assad-quiz');
		expect(await page.evaluate(() => window.seen().shifts)).toEqual([]);
		await waitForTold(page, 'view');
		await page.evaluate(() => window.gloss?.('unmount', document.querySelector('[data-gloss]')));
		await page.getByText('Quiz: Syria, 7 December 2024 (8 questions)').waitFor();
		expect(await piece(page).count()).toBe(0);
		const reserved = await top();
		await page.evaluate(() => {
			for (const it of document.querySelectorAll('[data-gloss], script')) it.remove();
		});
		expect(await top()).toBeLessThan(reserved);
		const left = await page.evaluate(() => [
			document.body.innerHTML.replaceAll(/\s+/gu, ''),
			document.adoptedStyleSheets.length,
		]);
		expect(left).toEqual(['<p>Before</p><pid="after">After</p>', 0]);
	});

	test('waits in the queue of the stub for the script, and what it asked for is told', async () => {
		const page = await stage.show(
			`${recipeWith('gloss.q')}<script>window.heard = []; gloss('on', 'gloss:ready', ({ detail }) => heard.push(detail.slug))</script>${TAG}`,
		);
		await placeOf(page, 'assad-quiz');
		await waitForTold(page, 'ready');
		expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['assad-quiz']);
	});
});

test('the iframe has no origin, works, and is as high as its piece where the page listens', async () => {
	const page = await stage.show(recipeWith('gloss:height') + recipeWith('<iframe'), { width: 390 });
	const frame = page.frameLocator('iframe');
	await frame.locator('section.gloss').waitFor();
	const height = () => page.locator('iframe').evaluate((it) => it.getBoundingClientRect().height);
	const whole = () =>
		frame.locator('body').evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
	const offBy = async () => (await height()) - (await whole());
	await expect.poll(offBy, { timeout: 10_000 }).toBe(0);
	const before = await height();
	await frame.locator('label.option').first().click();
	await frame.locator('#onward').waitFor();
	await expect.poll(offBy, { timeout: 10_000 }).toBe(0);
	expect(await height()).toBeGreaterThan(before);
	expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null');
});
