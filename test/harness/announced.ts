// What a screen reader is told: every text that a live region has held since listening began.
import type { Locator } from 'playwright-core';

/** Begins to listen; the function gives what was said since it was last asked. */
export async function listenTo(place: Locator): Promise<() => Promise<string[]>> {
	const heard = await place.evaluateHandle((host) => {
		const list: string[] = [];
		const region = host.shadowRoot?.querySelector('[role="status"]');
		if (!region) throw new Error('There is no live region.');
		new MutationObserver(() => {
			if (region.textContent) list.push(region.textContent);
		}).observe(region, { childList: true, characterData: true, subtree: true });
		return list;
	});
	return () => heard.evaluate((list) => list.splice(0));
}
