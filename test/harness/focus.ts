// Where the focus is, shadow roots included, and moving it with the Tab key.
import type { Page } from 'playwright-core';

/** The element that has the focus. `name` is what it is called: its label, else its text. */
export type Focused = { tag: string; type: string; id: string; name: string };

export function focused(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		let element = document.activeElement;
		while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
		if (element === document.body) return { tag: 'body', type: '', id: '', name: '' };
		const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
		const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? '';
		return {
			tag: element?.localName ?? '',
			type: element?.getAttribute('type') ?? '',
			id: element?.id ?? '',
			name: name.trim(),
		};
	});
}

/** More stops than there are between any two things on the pages of the tests. */
const STOPS = 60;

/** Presses Tab, or Shift+Tab, until what has the focus is what is wanted. */
export async function tabTo(
	page: Page,
	wanted: (it: Focused) => boolean,
	key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focused> {
	const passed: string[] = [];
	for (let i = 0; i < STOPS; i += 1) {
		await page.keyboard.press(key);
		const now = await focused(page);
		if (wanted(now)) return now;
		passed.push(now.name || now.tag);
	}
	throw new Error(`${key} does not lead there. It passes: ${passed.join(', ')}`);
}
