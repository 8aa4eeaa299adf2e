// What a page could hold against us: runs in the page before anything else, and notes what was refused, what failed,
// what moved and what is no longer as it was.
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Stage } from './stage.ts';

export type Seen = {
	/** What the page's policy refused, as `directive address`. */
	refused: string[];
	/** What reached the page's own handlers of errors. */
	errors: string[];
	/** Layout shifts that no reader has caused, with what moved. */
	shifts: string[];
	globals: string[];
	/** Functions of the browser that are other ones than before. */
	replaced: string[];
	/** Keys in the page's storage, and cookies. */
	stored: string[];
	/** How many entries its history has more than it had. */
	history: number;
	adoptedSheets: number;
};

declare global {
	interface Window {
		seen: () => Seen;
	}
}

/** For `addInitScript`. Not enumerable, and no new global by its own count. */
export function keepSeen(): void {
	const refused: string[] = [];
	const errors: string[] = [];
	const shifts: string[] = [];
	const watched = { window, Document, History, Element, HTMLElement, Node, EventTarget };
	const builtIn = Object.entries(watched).flatMap(([name, it]) => {
		const object: object = it === window ? it : Reflect.get(it, 'prototype');
		const all = Object.entries(Object.getOwnPropertyDescriptors(object));
		return all.flatMap(([key, { value, set }]) =>
			typeof value === 'function' || set ? { name, object, key, value, set } : [],
		);
	});
	const entriesBefore = history.length;

	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		refused.push(`${effectiveDirective} ${blockedURI}`),
	);
	window.addEventListener(
		'error',
		({ message, target }) =>
			// What fails to load is told to its element alone.
			errors.push(target instanceof Element ? `${target.outerHTML} is not loaded` : message),
		{ capture: true },
	);
	window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
	const observer = new PerformanceObserver((list) => noteShifts(list.getEntries()));
	observer.observe({ type: 'layout-shift', buffered: true });

	function noteShifts(entries: PerformanceEntryList): void {
		for (const entry of entries) {
			const { value, hadRecentInput } = entry.toJSON();
			const sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] =
				Reflect.get(entry, 'sources');
			const moved = sources.map(({ node, previousRect: { x, y }, currentRect: to }) => {
				const name =
					node instanceof Element ? node.outerHTML : (node?.textContent ?? 'what is gone');
				return `${name.slice(0, 80)} from ${x}, ${y} to ${to.x}, ${to.y}`;
			});
			if (!hadRecentInput) shifts.push(`${value}: ${moved.join('; ')}`);
		}
	}

	function stored(): string[] {
		// Without an origin there is neither.
		if (window.origin === 'null') return [];
		const cookies = document.cookie ? document.cookie.split('; ') : [];
		return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...cookies];
	}

	const seen = (): Seen => {
		noteShifts(observer.takeRecords());
		const replaced = builtIn.filter(({ object, key, value, set }) => {
			const now = Object.getOwnPropertyDescriptor(object, key);
			return now?.value !== value || now?.set !== set;
		});
		return {
			refused,
			errors,
			shifts,
			globals: Object.getOwnPropertyNames(window)
				.filter((name) => !before.has(name))
				.sort(),
			replaced: replaced.map(({ name, key }) => `${name}.${key}`),
			stored: stored(),
			history: history.length - entriesBefore,
			adoptedSheets: document.adoptedStyleSheets.length,
		};
	};
	Object.defineProperty(window, 'seen', { value: seen });
	const before = new Set(Object.getOwnPropertyNames(window));
}

/** Asserts that nothing has happened to a page, or in a frame, but the one global and what it did itself. */
export async function expectUnharmed(
	page: Page | Frame,
	ownDoing: Partial<Seen> = {},
): Promise<void> {
	expect(await page.evaluate(() => window.seen())).toEqual({
		refused: [],
		errors: [],
		shifts: [],
		replaced: [],
		stored: [],
		history: 0,
		adoptedSheets: 0,
		...ownDoing,
		globals: [...(ownDoing.globals ?? []), 'gloss'].toSorted(),
	});
}

/** Asserts that a page whose own scripts change nothing is, but for shadow roots, as it is where no script runs. */
export async function expectSameMarkup(stage: Stage, page: Page): Promise<void> {
	const markup = (it: Page) => it.evaluate(() => document.documentElement.outerHTML);
	const plain = await stage.visit(page.url(), { scripts: 'off' });
	expect(await markup(page)).toBe(await markup(plain));
}
