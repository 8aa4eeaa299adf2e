import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz } from '../../fixtures/pieces.ts';
import { violationsIn } from '../../harness/axe.ts';
import { focused, tabTo } from '../../harness/focus.ts';
import { useStage, type Visit } from '../../harness/stage.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', quiz()));

/** Stands in for the system's clipboard, which a browser without a window may not have. */
function keepCopied(): void {
	const copied: string[] = [];
	Reflect.set(window, 'copied', copied);
	Object.defineProperty(navigator, 'clipboard', {
		value: { writeText: async (text: string) => void copied.push(text) },
	});
}

const copied = (page: Page) => page.evaluate((): string[] => Reflect.get(window, 'copied'));

/** The publisher's page of a piece, once every frame has its height. */
async function opened(slug: string, visit: Visit = {}): Promise<Page> {
	const page = await stage.visit(`${stage.gloss}/embed/${slug}`, { width: 1200, ...visit });
	await page.waitForFunction(() => {
		const texts = [...document.querySelectorAll('output, td')].map((it) => it.textContent ?? '');
		return texts.length === 7 && texts.every((text) => /\d px/.test(text));
	});
	return page;
}

const heights = (page: Page) =>
	page.locator('.frames iframe').evaluateAll((all) => all.map((it) => it.clientHeight));

describe('the publisher’s page', () => {
	test.each(['light', 'dark'] as const)(
		'has nothing amiss in %s, wide or narrow',
		async (prefers) => {
			for (const width of [1200, 390]) {
				const page = await opened('assad-quiz', { width, prefers });
				expect(await violationsIn(page, page.locator('html'))).toEqual([]);
				const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
				expect(scrollWidth).toBe(clientWidth);
				await page.context().close();
			}
		},
	);

	test('shows the piece in three columns, each as high as it is there', async () => {
		const page = await opened('planets-quiz');
		const widths = page.locator('.frames iframe');
		expect(await widths.evaluateAll((all) => all.map((it) => it.clientWidth))).toEqual([
			390, 300, 720,
		]);
		for (const frame of page.frames().slice(1, 4)) {
			const { scrollHeight, clientHeight } = await frame.evaluate(() => ({
				scrollHeight: document.documentElement.scrollHeight,
				clientHeight: document.documentElement.clientHeight,
			}));
			expect(scrollHeight).toBe(clientHeight);
		}
	});

	test('says the height to reserve, and puts it into what is pasted', async () => {
		const page = await opened('planets-quiz');
		const cells = await page.locator('td').allTextContents();
		const [at320 = 0, at390 = 0, at600 = 0, at720 = 0] = cells.map((it) => Number.parseInt(it, 10));
		expect(at320).toBeGreaterThanOrEqual(at390);
		expect(at390).toBeGreaterThanOrEqual(at600);
		expect(at720).toBeGreaterThan(100);
		expect((await heights(page))[0]).toBe(at390);
		expect(await page.locator('#tag').textContent()).toContain(`min-height:${at390}px`);
		expect(await page.locator('#iframe').textContent()).toContain(`height="${at390}"`);
	});

	test('tries it dark and in a page from right to left, with the keyboard', async () => {
		const page = await opened('planets-quiz');
		await tabTo(page, ({ type }) => type === 'radio');
		await page.keyboard.press('ArrowRight');
		const inner = page.frameLocator('.frames iframe >> nth=0');
		await inner.locator('section.gloss[data-theme=dark]').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await inner.locator('html[dir=rtl] section.gloss[data-theme=dark]').waitFor();
	});

	test('copies each snippet with the keyboard, and says so', async () => {
		const page = await opened('planets-quiz', { first: keepCopied });
		const snippets = await page
			.locator('pre')
			.evaluateAll((all) => all.map((it) => it.textContent));
		expect(snippets).toHaveLength(7);
		await page.locator('#paste').click();
		for (const _ of snippets) {
			await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Copy');
			await page.keyboard.press('Enter');
			expect(await focused(page)).toMatchObject({ name: 'Copied' });
			expect(await page.getByRole('status').last().textContent()).toMatch(/^Copied: ./u);
		}
		expect(await copied(page)).toEqual(snippets);
	});

	test('selects what it may not copy', async () => {
		const page = await opened('planets-quiz', {
			first: () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
		});
		await page.getByRole('button', { name: 'Copy' }).nth(1).click();
		await page.getByRole('button', { name: 'Selected' }).waitFor();
		expect(await page.evaluate(() => `${getSelection()}`)).toContain('/e/planets-quiz.js');
	});

	test('gives snippets that work as they are pasted', async () => {
		const page = await opened('planets-quiz');
		for (const id of ['tag', 'script', 'several', 'iframe']) {
			const text = (await page.locator(`#${id}`).textContent()) ?? '';
			const partner = await stage.show(text);
			const shown = id === 'iframe' ? partner.frameLocator('iframe') : partner;
			await shown.locator('section.gloss').waitFor();
			await partner.context().close();
		}
	});

	test('is there to read without scripts', async () => {
		const page = await stage.visit(`${stage.gloss}/embed/planets-quiz`, { scripts: 'off' });
		await page.getByText('script-src', { exact: false }).first().waitFor();
		expect(await page.getByRole('button').count()).toBe(0);
	});
});
