// Where the focus is, shadow roots included, and moving it with the Tab key.
import type { Frame, Locator, Page } from 'playwright-core';

/** Where keys are pressed and what they do is looked at: a page, or one frame of it. */
export type Typing = Pick<Page, 'keyboard'> & {
	evaluate<T>(run: () => T): Promise<T>;
	locator(selector: string): Locator;
};

/** Keys go to the page, which passes them on to the frame that has the focus. */
export function typingIn({ keyboard }: Page, frame: Frame): Typing {
	return {
		keyboard,
		evaluate: (run) => frame.evaluate(run),
		locator: (selector) => frame.locator(selector),
	};
}

/** The element that has the focus. `name` is what it is called: its label, else its text. */
export type Focused = { tag: string; type: string; id: string; name: string };

/** What has the focus now: `body` where nothing has. */
export function focused(page: Typing): Promise<Focused> {
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
	page: Typing,
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

/** A stop of the Tab key, and whether a reader sees that it is there. */
export type Stop = Focused & { ring: boolean };

/** All stops of the Tab key, from the top of the page until it begins again. A frame is one stop. */
export async function stopsOn(page: Typing, most = 4 * STOPS): Promise<Stop[]> {
	const stops: Stop[] = [];
	let left = false;
	for (let i = 0; i < most; i += 1) {
		await page.keyboard.press('Tab');
		const now = await focused(page);
		// On its way out of the page, or between frames, which have processes of their own.
		const nowhere = now.tag === 'body';
		const [first] = stops;
		if (left && first && now.tag === first.tag && now.name === first.name) return stops;
		left = nowhere;
		if (nowhere || (now.tag === 'iframe' && stops.at(-1)?.tag === 'iframe')) continue;
		stops.push({ ...now, ring: await hasRing(page) });
	}
	throw new Error(`The Tab key does not leave the page after ${most} presses.`);
}

/** Whether what has the focus, or the row it belongs to, has an outline of two pixels or more. */
function hasRing(page: Typing): Promise<boolean> {
	return page.evaluate(() => {
		let element = document.activeElement;
		while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
		return [element, element?.closest('label')].some((it) => {
			if (!it) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(it);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		});
	});
}
