// What is wrong with a piece as it is laid out: too wide for its column, too small for a finger.
import type { Locator } from 'playwright-core';

/** Elements that reach beyond their column, and a page that scrolls sideways; each as a line. */
export function overflowIn(place: Locator): Promise<string[]> {
	return place.evaluate((host) => {
		const { left, right } = host.getBoundingClientRect();
		const found: string[] = [];
		for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
			const box = element.getBoundingClientRect();
			// What only screen readers see is clipped where it stands.
			if (box.width <= 1 || element.closest('svg, .visually-hidden')) continue;
			if (box.left < left - 0.5 || box.right > right + 0.5) {
				found.push(`${element.localName}.${element.className}: ${box.left} to ${box.right}`);
			}
		}
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} in ${clientWidth}`);
		return found;
	});
}

/** Buttons, options, fields and links that stand alone lower than 44 px, and signs in a text that a finger 22 px wide misses; each as a line. */
export function smallTargetsIn(place: Locator): Promise<string[]> {
	return place.evaluate((host) => {
		const root = host.shadowRoot;
		const found: string[] = [];
		const inText = '.mark, .link';
		const all =
			root?.querySelectorAll<HTMLElement>('button, label.option, .button, input, .report a') ?? [];
		for (const element of all) {
			const { width, height, top, left } = element.getBoundingClientRect();
			const own = element.closest('label.option') ?? element;
			if (!element.checkVisibility() || element.matches(inText) || own !== element) continue;
			if (height < 44 || width < 44) {
				found.push(`${element.className}: ${width} × ${height} at ${left}, ${top}`);
			}
		}
		for (const element of root?.querySelectorAll<HTMLElement>(inText) ?? []) {
			if (!element.checkVisibility()) continue;
			element.scrollIntoView({ block: 'center' });
			const { x, y, width, height } = element.getBoundingClientRect();
			for (const [dx, dy] of [
				[-11, 0],
				[11, 0],
				[0, -11],
				[0, 11],
			] as const) {
				const hit = root?.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
				if (hit && element.contains(hit)) continue;
				const name = element.ariaLabel ?? element.textContent;
				found.push(`${name}: missed at ${dx}, ${dy}, hits ${hit?.className}`);
			}
		}
		return found;
	});
}
