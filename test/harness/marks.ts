// What is marked on a page, and where a reader would press it.
import type { Page } from 'playwright-core';

/** The words of every marked passage, in the order of the page. */
export function marksOn(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...(CSS.highlights.get('gloss-passage') ?? [])]
			.filter((range) => range instanceof Range)
			.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
			.map((range) => range.toString().replace(/\s+/gu, ' ')),
	);
}

/** Waits until so many passages are marked, and gives their words. */
export async function waitForMarks(page: Page, count: number): Promise<string[]> {
	await page.waitForFunction(
		(wanted) => (CSS.highlights.get('gloss-passage')?.size ?? 0) === wanted,
		count,
	);
	return marksOn(page);
}

/** Scrolls to the marked passage that begins so, and gives the middle of its first line. */
export async function markOn(page: Page, words: string): Promise<{ x: number; y: number }> {
	const point = await page.evaluate((wanted) => {
		const ranges = [...(CSS.highlights.get('gloss-passage') ?? [])];
		const range = ranges.find((it) => it instanceof Range && it.toString().startsWith(wanted));
		if (!(range instanceof Range)) throw new Error(`${wanted} is not marked.`);
		range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
		const [line] = range.getClientRects();
		return line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
	}, words);
	if (!point) throw new Error(`${words} is not in sight.`);
	return point;
}

/** Clicks the marked passage that begins so, in the middle of its first line. */
export async function pressMark(page: Page, words: string): Promise<void> {
	const { x, y } = await markOn(page, words);
	await page.mouse.click(x, y);
}

/** The statuses that the page was told, by claim, the last of each. */
export function statusesOn(page: Page): Promise<Record<string, unknown>> {
	return page.evaluate(() =>
		Object.fromEntries(
			window.told
				.filter(({ type }) => type === 'anchor')
				.map(({ detail }) => [String(detail.claim), detail.status]),
		),
	);
}

/** Waits until the page has been told that a claim's passage has this status. */
export async function waitForStatus(page: Page, claim: string, status: string): Promise<void> {
	await page.waitForFunction(
		([id, wanted]) =>
			window.told.findLast(({ type, detail }) => type === 'anchor' && detail.claim === id)?.detail
				.status === wanted,
		[claim, status] as const,
	);
}
