import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Heights, WIDTHS } from '../../../content/model/heights.ts';
import { quiz } from '../../fixtures/pieces.ts';
import { focused, stopsOn, tabTo } from '../../harness/focus.ts';
import { layoutShiftsOn } from '../../harness/layout-shift.ts';
import { metadataFor } from '../../harness/published.ts';
import { placeOf, useStage, type Visit } from '../../harness/stage.ts';
import { faultsOf } from '../../harness/whole-page.ts';

const stage = useStage();

const PIECES = ['planets-quiz', 'assad-quiz-ar', 'assad-explainer'];
/** What was measured, by piece. */
const heights = new Map<string, Heights>();

beforeAll(async () => {
	const pieces = [quiz(), ...stage.pieces.values()];
	const metadata = await metadataFor(pieces);
	for (const piece of pieces) {
		const own = metadata.get(piece.slug);
		await stage.publish(piece, own);
		if (own?.heights) heights.set(piece.slug, own.heights);
	}
	await stage.put('unmeasured', quiz());
});

function heightsOf(name: string): Heights['at'] {
	const found = heights.get(name);
	if (!found) throw new Error(`${name} was not measured.`);
	return found.at;
}

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
		const texts = [...document.querySelectorAll('output')].map((it) => it.textContent ?? '');
		return texts.length === 3 && texts.every((text) => /\d px/.test(text));
	});
	return page;
}

/** Waits until each of the frames shows this. */
async function framesShow(page: Page, selector: string): Promise<void> {
	const frames = await page.locator('.frames iframe').all();
	expect(frames).toHaveLength(3);
	for (const frame of frames) await frame.contentFrame().locator(selector).waitFor();
}

const framesOf = (page: Page) =>
	page.locator('.frames iframe').evaluateAll((all) => all.map((it) => it.clientHeight));

/** What stands to be copied, by the id of its snippet. */
const textOf = async (page: Page, id: string) => (await page.locator(`#${id}`).textContent()) ?? '';

/**
 * Pastes a snippet into a column of a partner's page, above a line of theirs. Its script comes late: before the page is
 * painted, nothing would count as a shift.
 */
function pasted(text: string, width: number): Promise<Page> {
	const late = text.replace(
		/<script async src="([^"]+)"><\/script>/u,
		(_, src) =>
			`<script>
				new PerformanceObserver(() => {
					document.head.append(Object.assign(document.createElement('script'), { src: '${src}' }));
				}).observe({ type: 'paint', buffered: true });
			</script>`,
	);
	const column = `<div style="width:${width}px">${late}<p>What stands below.</p></div>`;
	// So high that the line below is on the screen: off it, nothing counts either.
	return stage.show(column, { width: 1000, height: 5000 });
}

describe('the publisher’s page', () => {
	describe.each([320, 720])('at %i px has nothing amiss', (width) => {
		test.each(['assad-quiz', 'assad-quiz-ar', 'unmeasured'])(
			'as it opens and as it is used, in light or dark: %s',
			async (slug) => {
				const page = await opened(slug, { width, first: keepCopied });
				expect(await faultsOf(page)).toEqual([]);
				await page.getByRole('radio', { name: 'dark' }).check();
				await page.getByRole('radio', { name: 'right to left' }).check();
				await framesShow(page, 'html[dir=rtl] section.gloss[data-theme=dark]');
				await page.getByRole('button', { name: 'Copy' }).first().click();
				expect(await faultsOf(page)).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await faultsOf(page, 'colours')).toEqual([]);
			},
		);
	});

	test('leads the Tab key through all there is, in the order in which it stands', async () => {
		const page = await opened('assad-quiz');
		const stops = await stopsOn(page);
		const names = stops.map(({ tag, type, name }) =>
			type === 'radio' || tag === 'a' || tag === 'button' ? name : tag,
		);
		const snippets = await page.locator('pre').count();
		expect(names).toEqual([
			...['hosted page', 'in Arabic', 'Look', 'Height to reserve', 'Paste'],
			...['light', 'left to right', 'figure', 'iframe', 'figure', 'iframe', 'figure', 'iframe'],
			...['any width', ...Array.from({ length: snippets }, () => ['section', 'Copy']).flat()],
		]);
		// In a frame the focus is the widget's to show.
		expect(stops.filter(({ tag, ring }) => !ring && tag !== 'iframe')).toEqual([]);
	});

	test('does not read out each new height to who takes the quiz in a frame', async () => {
		const page = await opened('planets-quiz');
		const heights = page.locator('figcaption output');
		const before = await heights.first().textContent();
		await page
			.locator('.frames iframe')
			.first()
			.contentFrame()
			.getByRole('radio', { name: 'Venus' })
			.click();
		await expect.poll(() => heights.first().textContent()).not.toBe(before);
		const spoken = await page
			.locator('output, [role=status], [aria-live]')
			.evaluateAll((all) => all.filter((it) => it.ariaLive !== 'off').map((it) => it.id));
		expect(spoken).toEqual(['said']);
	});

	test('leads to its parts by its links', async () => {
		const page = await opened('assad-quiz');
		await tabTo(page, ({ name }) => name === 'Paste');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatchObject({ type: 'radio', name: 'any width' });
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toMatchObject({ type: 'radio', name: '320 px' });
		expect(await page.locator('#said').textContent()).toMatch(/^\d+ px are reserved\.$/u);
	});

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

	test.each(PIECES)('says how high the frames are before they are there: %s', async (name) => {
		const page = await opened(name);
		const at = heightsOf(name);
		const cells = await page.locator('td').allTextContents();
		expect(cells).toEqual(WIDTHS.map((width) => `${at[width]} px`));
		// 390 and 720 px, measured by another page in another way.
		expect(await framesOf(page)).toMatchObject({ 0: at[390], 2: at[720] });
	});

	test('reserves in what is pasted the height of the column that is chosen', async () => {
		const page = await opened('planets-quiz');
		const at = heightsOf('planets-quiz');
		const greatest = Math.max(...Object.values(at));
		for (const id of ['tag', 'several', 'pinned']) {
			expect(await textOf(page, id)).toContain(`style="min-height:${greatest}px"`);
		}
		expect(await textOf(page, 'iframe')).toContain(`height="${greatest}"`);
		const others = ['fluid', 'script', 'oembed', 'csp-script', 'csp-iframe'];
		const before = await Promise.all(others.map((id) => textOf(page, id)));
		for (const width of WIDTHS) {
			await page.getByRole('radio', { name: `${width} px` }).check();
			for (const id of ['tag', 'several', 'pinned']) {
				expect(await textOf(page, id)).toContain(`style="min-height:${at[width]}px"`);
			}
			expect(await textOf(page, 'iframe')).toContain(`height="${at[width]}"`);
			expect(await page.locator('#said').textContent()).toBe(`${at[width]} px are reserved.`);
		}
		expect(await Promise.all(others.map((id) => textOf(page, id)))).toEqual(before);
	});

	test('says where nothing was measured, and has no column to choose', async () => {
		const page = await opened('unmeasured');
		await page.getByText('It was not measured').waitFor();
		expect(await page.getByRole('group', { name: 'Your column' }).count()).toBe(0);
		expect(await textOf(page, 'tag')).toContain('min-height:700px');
	});

	test('tries it dark and in a page from right to left, with the keyboard', async () => {
		const page = await opened('planets-quiz');
		await tabTo(page, ({ type }) => type === 'radio');
		await page.keyboard.press('ArrowRight');
		await framesShow(page, 'section.gloss[data-theme=dark]');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await framesShow(page, 'html[dir=rtl] section.gloss[data-theme=dark]');
	});

	test('leads back to where its reader came from, whatever was tried', async () => {
		const page = await opened('planets-quiz');
		const before = await page.evaluate(() => history.length);
		await page.getByRole('radio', { name: 'dark' }).check();
		await framesShow(page, 'section.gloss[data-theme=dark]');
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('copies each snippet with the keyboard, and says so', async () => {
		const page = await opened('planets-quiz', { first: keepCopied });
		const snippets = await page
			.locator('pre')
			.evaluateAll((all) => all.map((it) => it.textContent));
		expect(snippets).toHaveLength(9);
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
		for (const id of ['tag', 'fluid', 'script', 'several', 'pinned', 'iframe']) {
			const text = (await page.locator(`#${id}`).textContent()) ?? '';
			const partner = await stage.show(text);
			const shown = id === 'iframe' ? partner.frameLocator('iframe') : partner;
			await shown.locator('section.gloss').waitFor();
			await partner.context().close();
		}
	});

	test('without a height, something moves', async () => {
		const page = await opened('planets-quiz');
		const text = (await textOf(page, 'tag')).replace(/min-height:\d+px/u, 'min-height:100px');
		const partner = await pasted(text, 390);
		await placeOf(partner, 'planets-quiz');
		expect(await layoutShiftsOn(partner)).not.toEqual([]);
	});

	test.each(PIECES)('gives heights with which nothing moves: %s', async (name) => {
		const page = await opened(name);
		for (const width of [320, 600] as const) {
			await page.getByRole('radio', { name: `${width} px` }).check();
			const partner = await pasted(await textOf(page, 'tag'), width);
			const place = await placeOf(partner, name);
			expect(await layoutShiftsOn(partner)).toEqual([]);
			// Nor is more reserved than is taken.
			const { height } = (await place.locator('.gloss').boundingBox()) ?? {};
			expect(Math.ceil(height ?? 0)).toBe(heightsOf(name)[width]);
			await partner.context().close();
		}
		for (const width of [330, 500, 720]) {
			const partner = await pasted(await textOf(page, 'fluid'), width);
			await placeOf(partner, name);
			expect(await layoutShiftsOn(partner)).toEqual([]);
			await partner.context().close();
		}
	});

	test('is there to read without scripts', async () => {
		const page = await stage.visit(`${stage.gloss}/embed/planets-quiz`, { scripts: 'off' });
		await page.getByText('script-src', { exact: false }).first().waitFor();
		expect(await page.getByRole('button').count()).toBe(0);
	});
});
