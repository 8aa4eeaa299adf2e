// The hosted page, where the widget takes the place of the text: nothing moves, and nothing that a reader has is lost.
import type { BrowserContext, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asQuiz } from '../../harness/content.ts';
import { focused, tabTo } from '../../harness/focus.ts';
import { useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';
import { faultsOf } from '../../harness/whole-page.ts';

const stage = useStage();

const shiftsOn = (page: Page) => page.evaluate(() => window.seen().shifts);

const text = (page: Page) => page.locator('.transcript');

declare global {
	interface Window {
		appeared?: boolean;
	}
}

/** For `addInitScript`: the end of the wait is told a frame after it can be read from the animation. */
function keepAppeared(): void {
	document.addEventListener('animationend', ({ animationName }) => {
		window.appeared ||= animationName === 'gloss-page-fallback';
	});
}

/** A page whose widget is held back until it is let go, with its text to be seen meanwhile. */
async function late(path: string, more = '') {
	const waiting: Route[] = [];
	const page = await stage.visit(`${stage.gloss}${path}${more}`, {
		until: 'commit',
		first: keepAppeared,
		prepare: (context: BrowserContext) =>
			context.route(/\/e\/[^/]+\.js/u, (route) => void waiting.push(route)),
	});
	await page.waitForFunction(() => window.appeared);
	return {
		page,
		/** Until the script has run, if it is to run. */
		async letGo() {
			await Promise.all(waiting.splice(0).map((route) => route.continue()));
			await page.waitForFunction(() => window.gloss?.version);
		},
	};
}

describe('a widget that comes while the text is read', () => {
	test('leaves what is open, where the page stands and what has the focus', async () => {
		const { page, letGo } = await late('/p/assad-quiz');
		await tabTo(page, ({ tag }) => tag === 'summary');
		await page.keyboard.press('Enter');
		await page.locator('details[open]').waitFor();
		await page.mouse.wheel(0, 700);
		await page.waitForFunction(() => scrollY > 0);
		const before = await page.evaluate(() => ({
			y: scrollY,
			html: document.querySelector('main')?.innerHTML.length,
		}));
		await letGo();
		// One more place is filled after the first would have been.
		await page.evaluate(() => {
			const other = document.createElement('div');
			other.dataset.gloss = 'assad-explainer';
			other.dataset.glossLoad = 'eager';
			document.body.append(other);
		});
		await waitForTold(page, 'ready');
		expect((await toldOf(page, 'ready')).map(({ target }) => target)).toEqual(['assad-explainer']);
		expect(await page.locator('details[open]').count()).toBe(1);
		expect((await focused(page)).tag).toBe('summary');
		expect(
			await page.evaluate(() => ({
				y: scrollY,
				html: document.querySelector('main')?.innerHTML.length,
			})),
		).toMatchObject({ y: before.y });
		expect(await text(page).isVisible()).toBe(true);
	});

	test('takes the place of a text that nobody has touched, and nothing moves', async () => {
		const { page, letGo } = await late('/p/assad-quiz');
		const title = async () => (await page.locator('h2:visible').boundingBox())?.y;
		const before = await title();
		await letGo();
		await page.locator('section.gloss').waitFor();
		expect(await text(page).isVisible()).toBe(false);
		expect(await title()).toBe(before);
		expect(await shiftsOn(page)).toEqual([]);
	});
});

test.each(['/p/assad-quiz', '/p/assad-explainer'])(
	'where the widget comes in time, nothing moves and no text is seen before it: %s',
	async (path) => {
		const page = await stage.visit(`${stage.gloss}${path}`);
		await page.locator('section.gloss').waitFor();
		await waitForTold(page, 'view');
		expect(await shiftsOn(page)).toEqual([]);
	},
);

describe('a fragment', () => {
	const third = () => {
		const [, , question] = asQuiz(stage.pieces.get('assad-quiz')).questions;
		if (!question || question.kind === 'later') throw new Error('There is no third question.');
		return question;
	};

	test('leads to its question', async () => {
		const { id, ask } = third();
		const page = await stage.visit(`${stage.gloss}/p/assad-quiz#${id}`);
		expect(await page.locator('section.gloss #ask').textContent()).toContain(ask);
	});

	test('leads from its question to the whole', async () => {
		const page = await stage.visit(`${stage.gloss}/p/assad-quiz#${third().id}`);
		await page.locator('section.gloss').waitFor();
		expect(await faultsOf(page)).toEqual([]);
		await page.getByRole('link', { name: /^Quiz: /u }).click();
		await page.locator('section.gloss .progress').waitFor();
		expect(page.url()).toBe(`${stage.gloss}/p/assad-quiz`);
		expect(await page.getByRole('link', { name: /^Quiz: /u }).count()).toBe(0);
	});

	test('leads to its card', async () => {
		const page = await stage.visit(`${stage.gloss}/p/assad-explainer#timeline`, { width: 390 });
		const card = page.locator('section.gloss .card.is-timeline');
		await card.waitFor();
		expect(await card.locator('button').first().getAttribute('aria-expanded')).toBe('true');
		expect((await card.boundingBox())?.y).toBeLessThan(300);
	});

	test('leads there without scripts, too', async () => {
		const page = await stage.visit(`${stage.gloss}/p/assad-quiz#${third().id}`, { scripts: 'off' });
		const box = await page.locator(`#${third().id}`).boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect(box?.y).toBeLessThan(300);
	});

	test('that names nothing leads nowhere', async () => {
		const page = await stage.visit(`${stage.gloss}/p/assad-quiz#no-such`);
		await page.locator('section.gloss .progress').waitFor();
	});
});
