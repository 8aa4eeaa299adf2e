// What is amiss on a whole page of ours: by axe's rules, and by its width.
import type { Page } from 'playwright-core';
import { violationsIn } from './axe.ts';

/** Each fault as a line. Where a page differs from one already looked at in its colours alone, only these count. */
export async function faultsOf(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
	const found = await violationsIn(page, page.locator('html'), what);
	const { scrollWidth, clientWidth } = await page.evaluate(() => ({
		scrollWidth: document.documentElement.scrollWidth,
		clientWidth: document.documentElement.clientWidth,
	}));
	if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} px in ${clientWidth}`);
	return found;
}
