// What a page has been told of: runs in the page before anything else and keeps every `gloss:` event, in order.
import type { Frame, Page } from 'playwright-core';

export type Told = { type: string; detail: Record<string, unknown>; target: string };

declare global {
	interface Window {
		told: Told[];
	}
}

/** For `addInitScript`. Not enumerable, so that the globals of a page can be compared. */
export function keepTold(): void {
	const told: Told[] = [];
	Object.defineProperty(window, 'told', { value: told });
	const names = 'ready view start answer complete note anchor correction share error';
	for (const name of names.split(' ')) {
		document.addEventListener(`gloss:${name}`, (event) => {
			if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
			const target = event.target.getAttribute('data-gloss') ?? event.target.localName;
			told.push({ type: name, detail: event.detail, target });
		});
	}
}

/** The events so far, of one type or of all. */
export function toldOf(page: Page | Frame, type?: string): Promise<Told[]> {
	return page.evaluate(
		(only) => window.told.filter((it) => only === undefined || it.type === only),
		type,
	);
}

/** Waits for an event and gives the first one of its type. */
export async function waitForTold(page: Page | Frame, type: string): Promise<Told> {
	const found = await page.waitForFunction(
		(wanted) => window.told.find((it) => it.type === wanted),
		type,
	);
	const told = await found.jsonValue();
	if (!told) throw new Error(`The page was never told of ${type}.`);
	return told;
}
