// Pages that fight back, in Firefox and in WebKit, which is Safari's engine.
import { beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../fixtures/hostile/themes.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import { byKeyboard, byPointer, takeQuiz } from '../../harness/other-browsers/answer.ts';
import { useOtherBrowser, useOtherStage } from '../../harness/other-browsers/stage.ts';
import type { Visit } from '../../harness/other-browsers/visit.ts';
import { GLOSS, placeFor, placeInText, tagOf } from '../../harness/paste.ts';

type Theirs = { globals: string[]; changes: string[]; tops: number[] };

declare global {
	interface Window {
		theirs: () => Theirs;
	}
}

const stage = useOtherStage();

const NAME = 'planets-quiz';

beforeAll(() => stage.put(NAME, planets()));

/** What a consent tool does when a reader agrees: a module takes the place of what was held back. */
const AGREE = `<button id="agree">Agree</button><script type="text/plain" data-src="https://gloss.example/e/${NAME}.js"></script><script>
	agree.onclick = () => {
		const held = document.querySelector('[data-src]');
		held.replaceWith(Object.assign(document.createElement('script'), { type: 'module', src: held.dataset.src }));
	};
</script>`;

const SHORTCUTS = `<script>
	addEventListener('keydown', (event) => {
		if (/^(?:Arrow.*| |Enter)$/.test(event.key) && event.target.localName !== 'button') event.preventDefault();
	});
	document.onmousedown = document.onselectstart = () => false;
</script>`;

describe.each(['Firefox', 'WebKit'] as const)('in %s', (name) => {
	const show = useOtherBrowser(name, stage);

	/** It is taken to its end; gives what has become of the page. */
	async function taken(page: Visit, by = byPointer): Promise<void> {
		await takeQuiz(page, planets(), by, rightAnswer);
		expect((await page.see('.score')).replace(/\s+/gu, ' ')).toContain('4 of 4');
	}

	test.each(Object.entries(THEMES))(
		'a quiz is taken, nothing moves and nothing is changed on a page whose style sheet %s',
		async (_, css) => {
			const own = '[data-gloss] { display: block !important; min-height: 1500px !important }';
			const page = await show(
				`${placeInText(NAME)}${tagOf(NAME)}<script>(${keepTheirs})()</script>`,
				{
					head: `<style>${css} ${own}</style>`,
				},
			);
			await taken(page);
			const theirs = await page.evaluate(() => window.theirs());
			expect(theirs).toEqual({ globals: ['gloss'], changes: [], tops: [expect.any(Number)] });
		},
	);

	test.each([
		['that holds the tag back until its reader agrees', placeFor(NAME) + AGREE, byPointer],
		[
			'that has shortcuts and lets nothing be copied',
			SHORTCUTS + placeFor(NAME) + GLOSS,
			byKeyboard,
		],
		['that can be edited', `<div contenteditable>${placeFor(NAME)}</div>${GLOSS}`, byKeyboard],
		[
			'that is written from above',
			`<div style="writing-mode:vertical-rl">${placeFor(NAME)}</div>${GLOSS}`,
			byPointer,
		],
		[
			'that has it in a fold',
			`<details><summary id="agree">Agree</summary>${placeFor(NAME)}</details>${GLOSS}`,
			byPointer,
		],
	] as const)('a quiz is taken on a page %s', async (_, body, by) => {
		const page = await show(body);
		if (body.includes('id="agree"')) await page.press('#agree');
		await taken(page, by);
		expect(
			await page.evaluate(() => window.told.filter(({ type }) => type === 'ready').length),
		).toBe(1);
	});
});

/** Keeps what there was of the page before, and where what comes after the place stands. Runs in the page. */
function keepTheirs(): void {
	const before = new Set(Object.getOwnPropertyNames(window));
	before.add('theirs');
	const changes: string[] = [];
	const observer = new MutationObserver((list) => note(list));
	function note(list: MutationRecord[]): void {
		for (const { type, target } of list) changes.push(`${type} of ${target.nodeName}`);
	}
	addEventListener('DOMContentLoaded', () =>
		observer.observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true,
		}),
	);
	const tops: number[] = [];
	let touched = false;
	addEventListener(
		'pointerdown',
		() => {
			touched = true;
		},
		true,
	);
	requestAnimationFrame(function look() {
		const top = document.querySelector('[data-gloss] + p')?.getBoundingClientRect().top ?? 0;
		const now = Math.round(top + scrollY);
		if (!touched && tops.at(-1) !== now) tops.push(now);
		requestAnimationFrame(look);
	});
	window.theirs = () => {
		note(observer.takeRecords());
		const globals = Object.getOwnPropertyNames(window).filter((it) => !before.has(it));
		return { globals, changes, tops };
	};
}
