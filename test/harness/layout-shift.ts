// What has moved on a page under its reader, as Chromium measures it.
import type { Page } from 'playwright-core';

/** Every layout shift so far that does not follow a press; each as a line with its value and what has moved. */
export function layoutShiftsOn(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		// A shift is noted with the frame in which it is painted.
		for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type: 'layout-shift', buffered: true });
		const lines: string[] = [];
		for (const entry of observer.takeRecords()) {
			if (!('value' in entry && 'hadRecentInput' in entry && 'sources' in entry)) continue;
			if (entry.hadRecentInput) continue;
			const moved = [entry.sources].flat().map((it) => {
				const node: unknown = it && typeof it === 'object' && 'node' in it ? it.node : null;
				if (node instanceof Element) return `${node.localName}.${node.className}`;
				return node instanceof Text ? node.data.trim() : 'something';
			});
			lines.push(`${entry.value}: ${moved.join(', ')}`);
		}
		observer.disconnect();
		return lines;
	});
}
