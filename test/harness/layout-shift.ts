// What has moved on a page under its reader, as Chromium measures it.
import type { Page } from 'playwright-core';

/**
 * Every layout shift so far that does not follow a press; each as a line with its value, and what was where and is where.
 * With a pattern, those since the first file that fits it came: a page that is painted while it is read moves by itself.
 */
export function layoutShiftsOn(page: Page, sinceFile?: RegExp): Promise<string[]> {
	return page.evaluate(async (pattern) => {
		const came = performance
			.getEntriesByType('resource')
			.filter(({ name }) => pattern !== undefined && new RegExp(pattern, 'u').test(name))
			.map((entry): number => entry.toJSON().responseEnd);
		const since = came.length > 0 ? Math.min(...came) : 0;
		// A shift is noted with the frame in which it is painted.
		for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type: 'layout-shift', buffered: true });
		const lines: string[] = [];
		for (const entry of observer.takeRecords()) {
			const { startTime, value, hadRecentInput, sources } = entry.toJSON();
			if (hadRecentInput || startTime < since) continue;
			// Nothing says what it was inside a shadow root, but where it was.
			const moved = sources.map(({ previousRect, currentRect }: Record<string, DOMRect>) =>
				[previousRect, currentRect]
					.map((box) => `${box?.width} × ${box?.height} at ${box?.x}, ${box?.y}`)
					.join(' to '),
			);
			lines.push([value, ...moved].join('; '));
		}
		observer.disconnect();
		return lines;
	}, sinceFile?.source);
}
