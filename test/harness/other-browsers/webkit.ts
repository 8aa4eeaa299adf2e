// WebKitGTK in its own small browser, on a display without a screen, over W3C WebDriver.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { object, parse, string, union, unknown } from 'valibot';
import { findWebKit, isWhole } from './find-webkit.ts';
import { type Key, type OtherBrowser, type Page, STEPS } from './page.ts';
import { type Send, startSession } from './web-driver.ts';
import { startDisplay, startDriver } from './webkit-processes.ts';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
	Tab: ['\uE004'],
	'Shift+Tab': ['\uE008', '\uE004'],
	Enter: ['\uE007'],
	Space: [' '],
	ArrowDown: ['\uE015'],
	ArrowUp: ['\uE013'],
};

/** So that nothing is looked at or waited for halfway. */
const SETTINGS = '[Settings]\ngtk-enable-animations=0\n';

/** Gets a display and a driver. Each page is a browser of its own, which takes a quarter of a second. */
export async function launchWebKit(): Promise<OtherBrowser> {
	const found = findWebKit();
	if (!isWhole(found)) throw new Error('There is no WebKit. `node test/browsers.ts` gets one.');
	const home = await homeWith(SETTINGS);
	const display = await startDisplay(found.display);
	const driver = await startDriver(found.driver, home, display.name);
	return {
		async open(prefers) {
			const args = ['--automation', ...(prefers === 'dark' ? ['--dark-mode'] : [])];
			const options = { binary: found.browser, args };
			const send = await startSession(driver.address, { 'webkitgtk:browserOptions': options });
			return pageIn(send);
		},
		async close() {
			await driver.end();
			await display.end();
			await rm(home, { recursive: true, force: true });
		},
	};
}

/** A home folder in which GTK finds these settings. */
async function homeWith(settings: string): Promise<string> {
	const home = await mkdtemp(join(tmpdir(), 'gloss-webkit-'));
	for (const version of ['3.0', '4.0']) {
		const folder = join(home, '.config', `gtk-${version}`);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'settings.ini'), settings);
	}
	return home;
}

const Outcome = union([object({ value: unknown() }), object({ thrown: string() })]);

/** What a promise in the page comes to; the driver's own word for a rejection leaves out why. */
const WRAPPED = (expression: string) => `const done = arguments[0];
	(async () => (${expression}))().then(
		(value) => done({ value: value ?? null }),
		(error) => done({ thrown: String(error) }));`;

function pageIn(send: Send): Page {
	const perform = (source: object) => send('POST', '/actions', { actions: [source] });
	return {
		async goto(address) {
			await send('POST', '/url', { url: address });
		},
		async run(expression) {
			const script = WRAPPED(expression);
			const outcome = parse(Outcome, await send('POST', '/execute/async', { script, args: [] }));
			if ('thrown' in outcome) throw new Error(outcome.thrown);
			return outcome.value;
		},
		async press(x, y) {
			const over = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
			const button = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
			await perform({ type: 'pointer', id: 'mouse', actions: [over, ...button] });
		},
		async drag([x, y], [toX, toY]) {
			const move = (part: number) => ({
				type: 'pointerMove',
				duration: 0,
				x: Math.round(x + (toX - x) * part),
				y: Math.round(y + (toY - y) * part),
			});
			const between = Array.from({ length: STEPS }, (_, i) => move((i + 1) / STEPS));
			const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
			await perform({ type: 'pointer', id: 'mouse', actions: [move(0), down, ...between, up] });
		},
		async key(key) {
			const values = KEYS[key];
			const actions = [
				...values.map((value) => ({ type: 'keyDown', value })),
				...values.toReversed().map((value) => ({ type: 'keyUp', value })),
			];
			await perform({ type: 'key', id: 'keyboard', actions });
		},
		async resize(width, height) {
			await send('POST', '/window/rect', { width, height });
		},
		// It keeps its console to itself.
		reported: () => [],
		screenshot: async () =>
			Buffer.from(parse(string(), await send('GET', '/screenshot')), 'base64'),
		async close() {
			await send('DELETE', '');
		},
	};
}
