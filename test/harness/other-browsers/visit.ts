// What a test does and asks on an open page. Functions given to it run in the page, and know nothing of the test's own.
import { number, parse, tuple } from 'valibot';
import type { Told } from '../told.ts';
import type { Page } from './page.ts';
import { focusedOn, shown, until } from './shown.ts';

/** What does not come within this does not come. */
const PATIENCE_MS = 15_000;

/** More stops than there are between any two things on the pages of the tests. */
const STOPS = 60;

const Point = tuple([number(), number()]);

export type Visit = ReturnType<typeof visitTo>;

/** Whatever waits throws after fifteen seconds. A `name` is what is read: the label, else the text. */
export function visitTo(page: Page) {
	/** What comes back is what the function gives, as far as JSON carries it: the compiler cannot see through. */
	function evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A) {
		return page.run(call(run, args)) as Promise<Awaited<T>>;
	}

	/** The first value of the function that is something. */
	function waitFor<A extends unknown[], T>(look: (...args: A) => T, ...args: A) {
		return page.run(soon(call(look, args), `${look}`)) as Promise<NonNullable<T>>;
	}

	const found = (selector: string, name: string) =>
		soon(call(shown, [selector, name]), `${selector} ${name}`);

	/** Waits until this is on show, and gives its text as it is laid out. */
	async function see(selector: string, name = ''): Promise<string> {
		return String(await page.run(`${found(selector, name)}.then((it) => it.innerText)`));
	}

	return {
		evaluate,
		waitFor,
		see,
		/** Whether this is on show now. */
		async sees(selector: string, name = ''): Promise<boolean> {
			return (await page.run(`Boolean(${call(shown, [selector, name])})`)) === true;
		},
		/** Waits until this is not on show any more. */
		async gone(selector: string, name = ''): Promise<void> {
			await page.run(soon(`!${call(shown, [selector, name])}`, `no ${selector} ${name}`));
		},
		/** Scrolls to this when it is on show, and presses its middle. */
		async press(selector: string, name = ''): Promise<void> {
			const middle = await page.run(`${found(selector, name)}.then(${middleOf})`);
			const [x, y] = parse(Point, middle);
			await page.press(x, y);
		},
		drag: page.drag,
		key: page.key,
		/** What has the focus: its label, else its text. */
		focused: async () => (await evaluate(focusedOn, '*')).name,
		/** Presses Tab, or Shift+Tab, until what has the focus fits a selector and, if one is given, has the name. */
		async tabTo(
			selector: string,
			name?: string,
			key: 'Tab' | 'Shift+Tab' = 'Tab',
		): Promise<string> {
			const passed: string[] = [];
			for (let i = 0; i < STOPS; i += 1) {
				await page.key(key);
				const now = await evaluate(focusedOn, selector);
				if (now.fits && (name === undefined || now.name === name)) return now.name;
				passed.push(now.name);
			}
			throw new Error(
				`${key} does not lead to ${selector} ${name}. It passes: ${passed.join(', ')}`,
			);
		},
		/** Waits for a `gloss:` event of this type and gives all of them so far. */
		told: (type: string): Promise<Told[]> =>
			waitFor((wanted) => {
				const found = window.told.filter((it) => it.type === wanted);
				return found.length > 0 ? found : undefined;
			}, type),
		/** What is amiss in the page or was said in its console, since it was last asked. */
		async complaints(): Promise<string[]> {
			const own = await evaluate(() => window.complaints.splice(0));
			return [...page.reported(), ...own];
		},
		goto: page.goto,
		resize: page.resize,
		screenshot: page.screenshot,
	};
}

/** Where the middle of an element is, once it is on the screen and rests there. Runs in the page. */
async function middleOf(it: Element): Promise<[number, number]> {
	it.scrollIntoView({ block: 'center', behavior: 'instant' });
	for (let before = new DOMRect(); ; ) {
		await new Promise(requestAnimationFrame);
		const now = it.getBoundingClientRect();
		const { x, y, width, height } = now;
		if (x === before.x && y === before.y) return [x + width / 2, y + height / 2];
		before = now;
	}
}

const call = (run: (...args: never[]) => unknown, args: readonly unknown[]) =>
	`(${run})(...${JSON.stringify(args)})`;

const soon = (expression: string, what: string) =>
	`(${until})(() => ${expression}, ${JSON.stringify(what)}, ${PATIENCE_MS})`;
