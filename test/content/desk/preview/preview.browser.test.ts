// The preview as an editor uses it: a real Chromium, the real files, the real worker; KV is the stand-in's.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPreview, type Preview } from '../../../../content/desk/preview/preview.ts';
import { freePort } from '../../../../content/desk/serve/ports.ts';
import { violationsIn } from '../../../harness/axe.ts';
import { sharedBrowser } from '../../../harness/shared.ts';
import { store } from '../stand-in.ts';
import { keptWorkspace, type Workspace } from '../workspace.ts';

const FILE = 'harbour-quiz.json';

let it: Workspace & { remove(): Promise<void> };
let preview: Preview;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	it = await keptWorkspace({ standIn: true });
	await store(
		it,
		'piece:harbour-quiz',
		JSON.stringify({ title: 'What did you know of the harbour?' }),
	);
	// The stand-in keeps its things where this says.
	process.env.GLOSS_STAND_IN = it.standIn;
	preview = await openPreview(it.place, {
		stories: [],
		port: await freePort(),
		env: { EDITOR: 'code' },
		complain: (line) => complaints.push(line),
	});
	const browser = await sharedBrowser();
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce',
	});
	context.setDefaultTimeout(15_000);
	page = await context.newPage();
	page.on('console', (line) => {
		if (['warning', 'error'].includes(line.type())) complaints.push(line.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(preview.url);
	await shown('harbour explained');
});

afterAll(async () => {
	await page?.context().close();
	await preview?.close();
	await it?.remove();
	delete process.env.GLOSS_STAND_IN;
});

/** The piece in the frame that stands in front. */
const piece = () => page.frameLocator('#stage iframe:not(.is-behind)').locator('[data-gloss]');

async function shown(words: string): Promise<void> {
	await piece().getByText(words).filter({ visible: true }).first().waitFor();
}

/** What is under the keyboard. */
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('an editor', () => {
	test('chooses a piece with the keyboard', async () => {
		await page.keyboard.press('j');
		await shown('When did the harbour open?');
		expect(await focused()).toContain('What do you know of the harbour?');
		expect(new URL(page.url()).hash).toBe('#piece=harbour-quiz');
	});

	test('sees in words what differs from what is live', async () => {
		const change = page.locator('.change').filter({ hasText: 'title' }).first();
		await change.waitFor();
		expect(await change.locator('del').allTextContents()).toContain('did');
		expect(await change.locator('ins').allTextContents()).toContain('do');
	});

	test('reaches each answer of a question at a press', async () => {
		await page.getByRole('button', { name: 'What came first?: in order, right' }).click();
		await piece().locator('.outcome', { hasText: 'Right' }).waitFor();
		await page.getByRole('button', { name: 'How deep is the basin, in metres?: 0, wrong' }).click();
		await piece().getByText('Your answer: 0').waitFor();
		await page.getByRole('button', { name: /^What is said of the traffic\?: all that/u }).click();
		await piece().getByText('Your answer, right').first().waitFor();
	});

	test('keeps the keyboard where it is while the piece behind is answered', async () => {
		const state = page.getByRole('button', { name: 'How deep is the basin, in metres?: 0, wrong' });
		await state.press('Enter');
		await piece().getByText('Your answer: 0').waitFor();
		expect(await state.evaluate((it) => it === document.activeElement)).toBe(true);
	});

	test('reaches the end with each band', async () => {
		for (const band of ['Ashore', 'Afloat']) {
			await page.getByRole('button', { name: `End: ${band}` }).click();
			await piece().getByRole('heading', { name: band }).waitFor();
		}
	});

	test('reaches what time and corrections bring', async () => {
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		await press('Stale');
		await shown('out of date');
		await press('Corrected');
		await shown('Corrected on');
		await press('Withdrawn');
		await shown('no longer available');
		await press('Early');
		await page.getByText('readers keep the link').waitFor();
		// The widget says so in the console, as on every page.
		expect(complaints.splice(0)).toHaveLength(2);
		await press('As of now');
		await shown('When did the harbour open?');
	});

	test('sees a saved change at once, and is where they were', async () => {
		await page.getByRole('button', { name: /^How deep is the basin, in metres\?: 13/u }).click();
		await piece().getByText('Your answer: 13').waitFor();
		await it.edit([FILE, ['questions', 2, 'ask'], 'How many metres deep is it?']);
		await shown('How many metres deep is it?');
		await piece().getByText('Your answer: 13').waitFor();
	});

	test('keeps the last good copy while a file is broken, and is told where', async () => {
		const before = await it.read(FILE);
		await it.write(FILE, before.slice(0, 400));
		await page.getByText('The last good copy').waitFor();
		await shown('How many metres deep is it?');
		const finding = page.locator('.finding').first();
		expect(await finding.locator('code').last().textContent()).toMatch(
			/harbour-quiz\.json:\d+:\d+$/u,
		);
		expect(await finding.getByRole('link', { name: 'Edit' }).getAttribute('href')).toMatch(
			/^vscode:\/\/file\/.*harbour-quiz\.json:\d+:\d+$/u,
		);
		await it.write(FILE, before);
		await page.locator('.said[data-tone="good"]').waitFor();
	});

	test('goes from a finding to its place in the piece', async () => {
		await it.edit([FILE, ['questions', 0, 'options', 0, 'feedback'], undefined]);
		const finding = page.locator('.finding', { hasText: 'choice/no-feedback' });
		await finding.getByRole('button').first().press('Enter');
		await shown('When did the harbour open?');
		await piece().getByText('Your answer, not right').waitFor();
	});

	test('stays at a place that was chosen while a saved change was still being drawn', async () => {
		const drawn = Promise.withResolvers<void>();
		const asked = page.waitForRequest('**/preview/host/**');
		await page.route('**/preview/host/**', async (route) => {
			await drawn.promise;
			await route.continue();
		});
		await page.getByRole('button', { name: 'What came first?: in order, right' }).click();
		await asked;
		const again = page.waitForRequest('**/preview/host/**');
		await it.edit([FILE, ['questions', 3, 'ask'], 'What was first?']);
		await again;
		// The first of both frames is gone by now, and its request with it.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		drawn.resolve();
		await shown('What was first?');
		await piece().locator('.outcome', { hasText: 'Right' }).waitFor();
	});

	test('sees what was saved last, though an older answer comes after it', async () => {
		const older = Promise.withResolvers<void>();
		const held = page.waitForRequest('**/preview/piece/**');
		await page.route(
			'**/preview/piece/**',
			async (route) => {
				const response = await route.fetch();
				await older.promise;
				await route.fulfill({ response });
			},
			{ times: 1 },
		);
		await it.edit([FILE, ['questions', 3, 'ask'], 'Which was first?']);
		const late = (await held).response();
		await it.edit([FILE, ['questions', 3, 'ask'], 'Which of them was first?']);
		await shown('Which of them was first?');
		older.resolve();
		await (await late)?.finished();
		await piece().getByText('Which of them was first?').waitFor();
		expect(await page.locator('.said').getAttribute('data-tone')).toBe('good');
	});

	test('tries widths, dark and right to left by keys, and keeps them in the address', async () => {
		for (const key of ['3', 'd', 'r', 'r']) await page.keyboard.press(key);
		const html = page
			.frameLocator('#stage iframe:not(.is-behind)')
			.locator('html.is-590.dark[dir=rtl]');
		await html.waitFor();
		const box = await piece().evaluate((place) => place.clientWidth);
		expect(box).toBe(590);
		expect(new URL(page.url()).hash).toBe('#piece=harbour-quiz&width=590&theme=dark&dir=rtl');
		for (const key of ['2', 'd', 'r']) await page.keyboard.press(key);
		await page.frameLocator('#stage iframe:not(.is-behind)').locator('html.is-390.light').waitFor();
	});

	test('sees the passages of an article painted', async () => {
		await it.edit([
			'story.json',
			['claims', 'opened', 'passages'],
			[{ lang: 'en', quote: 'The new basin of the harbour opened on May Day' }],
		]);
		await page.getByRole('radio', { name: 'Its passages' }).check();
		await page.getByRole('button', { name: 'End', exact: true }).click();
		await page.locator('.passages li', { hasText: 'opened word for word' }).waitFor();
		await page.getByRole('radio', { name: 'No article' }).check();
	});

	test('meets a page that axe finds nothing amiss in, light and dark', async () => {
		await shown('Afloat');
		expect(await violationsIn(page, page.locator('html'))).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violationsIn(page, page.locator('html'), 'colours')).toEqual([]);
	});

	test('finds the keys on the page, and can switch them off', async () => {
		await page.keyboard.press('?');
		await page.getByRole('dialog').getByText('next, previous piece').waitFor();
		await page.getByLabel('Single keys work').uncheck();
		await page.keyboard.press('Escape');
		const { hash } = new URL(page.url());
		await page.keyboard.press('k');
		expect(new URL(page.url()).hash).toBe(hash);
	});

	test('is told when the desk has stopped', async () => {
		await preview.close();
		await page.getByText('The desk has stopped').waitFor();
		expect(complaints.filter((line) => !/ERR_|Failed to load/u.test(line))).toEqual([]);
	});
});
