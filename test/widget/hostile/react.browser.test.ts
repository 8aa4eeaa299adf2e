// Pages that React hydrates, whole: it has nothing to warn of, nothing to recover from, and a piece outlives it all.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../fixtures/hostile/react/client.ts';
import { type Mode, serveClient, servePage } from '../../fixtures/hostile/react/serve.ts';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { asQuiz } from '../../harness/content.ts';
import { rightAnswer } from '../../harness/key.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const TEXT = 'What has happened.';
const modes: Mode[] = ['development', 'production'];

beforeAll(async () => {
	for (const mode of modes) {
		await serveClient(stage, mode);
		for (const tag of ['in the tree', 'by an effect'] as const) {
			const article = Promise.resolve(TEXT);
			servePage(stage, `/${mode}-${tag.replaceAll(' ', '-')}.html`, { mode, tag, article });
		}
	}
});

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

const been = (page: Page, name: string) =>
	page.waitForFunction((wanted) => window.host.been.includes(wanted), name);
const hydrate = (page: Page) => page.evaluate(() => window.host.hydrate());
const bring = (page: Page) => page.evaluate((text) => window.host.bring(text), TEXT);

/** Answers the first question, which then stands answered. */
async function answerFirst(page: Page): Promise<void> {
	const [question] = quiz().questions;
	if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
	const shown = await placeOf(page, 'assad-quiz');
	await answerByPointer(shown, question, rightAnswer(question), english.say);
	await shown.locator('#onward').waitFor();
}

/** React draws again, closes the article and opens it; the piece stays, goes and comes. */
async function live(page: Page): Promise<void> {
	const shown = page.locator('[data-gloss]');
	const was = await shown.elementHandle();
	await page.getByRole('button', { name: 'Read 1 times' }).click();
	await page.getByText('What comes after, read 2 times').waitFor();
	expect(await shown.evaluate((now, before) => now === before, was)).toBe(true);
	expect(await shown.getAttribute('data-times')).toBe('2');
	expect(await shown.locator('#onward').isVisible()).toBe(true);
	const openOrClose = page.getByRole('button', { name: 'Open or close' });
	await openOrClose.click();
	await shown.waitFor({ state: 'detached' });
	await openOrClose.click();
	await readThrough(await placeOf(page, 'assad-quiz'), quiz());
	expect(await toldOf(page, 'ready')).toHaveLength(2);
}

/** Nothing was said by React, and what is new on the page is React's. */
async function expectAtPeace(page: Page): Promise<void> {
	expect(await page.evaluate(() => window.host.recovered)).toEqual([]);
	const globals = await page.evaluate(() => window.seen().globals);
	const own = globals.filter((name) => name === 'host' || name.startsWith('$'));
	await expectUnharmed(page, { globals: own });
}

describe.each(modes)('in React’s %s build', (mode) => {
	test('a piece that was there before is not disturbed, and disturbs nothing', async () => {
		const page = await stage.visit(`/${mode}-in-the-tree.html`);
		await answerFirst(page);
		await hydrate(page);
		await bring(page);
		await been(page, 'whole');
		await live(page);
		await expectAtPeace(page);
	});

	test('a piece comes while a part of the page is still to be hydrated', async () => {
		const page = await stage.visit(`/${mode}-by-an-effect.html`);
		await hydrate(page);
		await been(page, 'alive');
		await waitForTold(page, 'ready');
		expect(await page.evaluate(() => window.host.been)).not.toContain('whole');
		await bring(page);
		await been(page, 'whole');
		await answerFirst(page);
		await live(page);
		await expectAtPeace(page);
	});

	test('a piece comes after all else', async () => {
		const page = await stage.visit(`/${mode}-by-an-effect.html`);
		await bring(page);
		await hydrate(page);
		await been(page, 'whole');
		await answerFirst(page);
		await live(page);
		await expectAtPeace(page);
	});

	test.each([
		['in the tree', 'before the page is hydrated'],
		['in the tree', 'while the page is hydrated'],
		['by an effect', 'while the page is hydrated'],
	] as const)(
		'a piece waits for an article that is streamed, with its tag %s: %s',
		async (tag, when) => {
			const { promise, resolve } = Promise.withResolvers<string>();
			const path = `/${mode}-streamed.html`;
			servePage(stage, path, { mode, tag, article: promise });
			const page = await stage.visit(path, { until: 'commit' });
			await page.waitForFunction(() => 'host' in window);
			const there = () => page.waitForFunction(() => window.gloss?.version);
			if (tag === 'in the tree') await there();
			if (when === 'before the page is hydrated') {
				resolve(TEXT);
				await waitForTold(page, 'ready');
			}
			await hydrate(page);
			await been(page, 'alive');
			await there();
			resolve(TEXT);
			await bring(page);
			await waitForTold(page, 'ready');
			await been(page, 'whole');
			await answerFirst(page);
			await live(page);
			await expectAtPeace(page);
		},
	);
});
