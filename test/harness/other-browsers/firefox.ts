// Firefox over WebDriver BiDi, which it speaks itself.
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';
import { type Key, type OtherBrowser, type Page, STEPS } from './page.ts';

/** What Puppeteer calls the keys over BiDi. */
const KEYS = {
	Tab: 'Tab',
	Enter: 'Enter',
	Space: ' ',
	ArrowDown: 'ArrowDown',
	ArrowUp: 'ArrowUp',
} as const satisfies Partial<Record<Key, string>>;

/** Starts a Firefox without a window; another one for readers who prefer dark, which it takes at its start alone. */
export function launchFirefox(): OtherBrowser {
	const running = new Map<string, Promise<Browser>>();
	return {
		async open(prefers) {
			const browser = running.get(prefers) ?? launch(prefers);
			running.set(prefers, browser);
			return openIn(await browser);
		},
		async close() {
			await Promise.all([...running.values()].map(async (it) => (await it).close()));
		},
	};
}

async function launch(prefers: 'light' | 'dark'): Promise<Browser> {
	const executablePath = findFirefox();
	if (!executablePath) throw new Error('There is no Firefox. `node test/browsers.ts` gets one.');
	return puppeteer.launch({
		browser: 'firefox',
		executablePath,
		defaultViewport: null,
		extraPrefsFirefox: {
			'layout.css.prefers-color-scheme.content-override': prefers === 'dark' ? 0 : 1,
			// So that nothing is looked at or waited for halfway.
			'ui.prefersReducedMotion': 1,
		},
	});
}

async function openIn(browser: Browser): Promise<Page> {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	const reported: string[] = [];
	page.on('pageerror', (error) => reported.push(String(error)));
	page.on('console', (line) => {
		if (['warn', 'error', 'assert'].includes(line.type())) reported.push(line.text());
	});
	return {
		async goto(address) {
			await page.goto(address);
		},
		run: (expression) => page.evaluate(expression),
		press: (x, y) => page.mouse.click(x, y),
		async drag(from, to) {
			await page.mouse.move(...from);
			await page.mouse.down();
			await page.mouse.move(...to, { steps: STEPS });
			await page.mouse.up();
		},
		async key(key) {
			if (key !== 'Shift+Tab') {
				await page.keyboard.press(KEYS[key]);
				return;
			}
			await page.keyboard.down('Shift');
			await page.keyboard.press('Tab');
			await page.keyboard.up('Shift');
		},
		resize: (width, height) => page.setViewport({ width, height }),
		reported: () => reported.splice(0),
		screenshot: () => page.screenshot(),
		close: () => context.close(),
	};
}
