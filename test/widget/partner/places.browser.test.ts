// The demo pages reserve what the pieces on them take.
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutShiftsOn } from '../../harness/layout-shift.ts';
import { placeOf, useStage } from '../../harness/stage.ts';

const stage = useStage();

const PAGES = [
	['/article.html', 'assad-quiz'],
	['/after.html', 'assad-after'],
	['/sidebar.html', 'assad-quiz'],
	['/several.html', 'assad-explainer', 'assad-quiz', 'assad-quiz-ar'],
	['/explainer.html', 'assad-explainer'],
	['/arabic.html', 'assad-quiz-ar'],
	['/dark.html', 'assad-quiz'],
];

/** Gloss comes once the page is painted: before, nothing would count as a shift. */
const late = (context: BrowserContext) =>
	context.route(/\/(?:e\/[\w-]+|gloss)\.js$/u, async (route) => {
		await route
			.request()
			.frame()
			.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
		await route.continue();
	});

test.each(PAGES)(
	'on %s nothing moves when pieces come, on a phone or wide',
	async (path, ...names) => {
		for (const width of [320, 720]) {
			// So high that the whole page is on the screen: off it, nothing would count either.
			const page = await stage.visit(path ?? '', { width, height: 8000, prepare: late });
			for (const name of names) await placeOf(page, name);
			expect(await layoutShiftsOn(page)).toEqual([]);
			await page.context().close();
		}
	},
);
