// The demo pages reserve what the pieces on them take.
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutShiftsOn } from '../../harness/layout-shift.ts';
import { placeOf, useStage } from '../../harness/stage.ts';

const stage = useStage();

/** Those at which a column has a width that places.css has heights for. */
const WIDTHS = [320, 352, 424, 720];

const PAGES = [
	['/article.html', 'assad-quiz'],
	['/after.html', 'assad-after'],
	['/sidebar.html', 'assad-quiz'],
	['/several.html', 'assad-explainer', 'assad-quiz', 'assad-quiz-ar'],
	['/explainer.html', 'assad-explainer'],
	['/arabic.html', 'assad-quiz-ar'],
	['/dark.html', 'assad-quiz'],
];

const SCRIPT = /\/(?:e\/[\w-]+|gloss)\.js$/u;

/** Gloss comes once the page is painted: before, nothing would count as a shift. */
const late = (context: BrowserContext) =>
	context.route(SCRIPT, async (route) => {
		await route
			.request()
			.frame()
			.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
		await route.continue();
	});

/** What each place keeps, and how much more that is than its piece takes, in pixels. */
const keptOn = (page: Page) =>
	page.locator('[data-gloss]').evaluateAll((all) =>
		all.map((it) => {
			const place = it.closest('.embed') ?? it;
			const reserved = Number.parseFloat(getComputedStyle(place).minHeight);
			const taken = it.shadowRoot?.querySelector('.gloss')?.clientHeight ?? 0;
			return { reserved, spare: reserved - taken };
		}),
	);

/**
 * Four lines of text, or of what is long one in twelve: fonts are not the same on all machines, and a column a little wider
 * than it must be has fewer lines.
 */
const mostToSpare = (reserved: number) => Math.max(104, reserved / 12);

test.each(PAGES)(
	'on %s nothing moves when pieces come, at any width, and no more is kept than they take',
	async (path, ...names) => {
		for (const width of WIDTHS) {
			// So high that the whole page is on the screen: off it, nothing would count either.
			const page = await stage.visit(path ?? '', { width, height: 8000, prepare: late });
			for (const name of names) await placeOf(page, name);
			expect(await layoutShiftsOn(page, SCRIPT)).toEqual([]);
			const kept = await keptOn(page);
			expect(kept).toHaveLength(names.length);
			for (const { reserved, spare } of kept) {
				expect(spare, `${path} at ${width} px`).toBeLessThan(mostToSpare(reserved));
			}
			await page.context().close();
		}
	},
);
