import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainer, quiz as planets } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import { addScript, placeFor } from '../../harness/paste.ts';
import { finish } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('planets-explainer', explainer());
});

const NAMES = ['planets-quiz', 'planets-explainer'];
const ARTICLE = `<article><p>Text with <em>words</em> in it</p>${NAMES.map((it) => placeFor(it)).join('')}</article>`;

/** All of a page that a script could change. */
function look() {
	const owners = { window, history, History, EventTarget, Node, Element, console };
	return {
		html: document.documentElement.outerHTML,
		page: {
			address: location.href,
			title: document.title,
			entries: history.length,
			state: history.state,
			sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
			fonts: document.fonts.size,
		},
		functions: Object.entries(owners).flatMap(([owner, it]) =>
			[it, 'prototype' in it ? it.prototype : {}].flatMap((object) =>
				Object.entries(Object.getOwnPropertyDescriptors(object)).map(
					([name, { value }]) => `${owner}.${name}: ${typeof value === 'function' ? value : ''}`,
				),
			),
		),
	};
}

/** Notes every change of the page's own elements. */
function watch(): void {
	const changes: string[] = [];
	Object.defineProperty(window, 'changes', { value: changes });
	new MutationObserver((list) => {
		for (const { type, target } of list) {
			// The test puts its script there and takes it away again.
			if (target !== document.head) changes.push(`${type} of ${target.nodeName}`);
		}
	}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** A reader goes through all of a quiz, opens a note in an explainer and shares it. */
async function use(page: Page): Promise<void> {
	await finish(await placeOf(page, 'planets-quiz'), planets(), rightAnswer);
	const cards = await placeOf(page, 'planets-explainer');
	await cards.getByText('eight planets').click();
	await cards.getByRole('note').first().waitFor();
	await cards.getByRole('button', { name: 'Share' }).click();
	await cards.getByRole('textbox').waitFor();
	const told = (await toldOf(page)).map(({ type }) => type);
	expect(told).toEqual(expect.arrayContaining(['complete', 'note', 'share']));
}

/** What has become of a page on which that was done. */
async function usedPage(script: string) {
	const page = await stage.show(ARTICLE, {
		first: () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
	});
	const requests = new Set<string>();
	page.on('request', (it) => requests.add(`${it.resourceType()} from ${new URL(it.url()).origin}`));
	await page.evaluate(watch);
	const before = await page.evaluate(look);
	await addScript(page, stage.gloss + script);
	await use(page);
	await page.evaluate(() => document.head.querySelector('script')?.remove());
	return {
		before,
		after: await page.evaluate(look),
		changes: await page.evaluate(() => Reflect.get(window, 'changes')),
		roots: await page.evaluate(() =>
			[...document.querySelectorAll('*')].flatMap((it) =>
				it.shadowRoot ? [`${it.getAttribute('data-gloss')}: ${it.shadowRoot.mode}`] : [],
			),
		),
		requests,
		cookies: await page.context().cookies(),
		kept: await page.evaluate(async () => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
			...(await indexedDB.databases()),
		]),
	};
}

describe.each(['/gloss.js', '/e/planets-quiz.js'])(
	'Promise 2, nothing of theirs changes, an open shadow root on the element and nothing else: %s',
	(script) => {
		let once: ReturnType<typeof usedPage> | undefined;
		const used = () => {
			once ??= usedPage(script);
			return once;
		};

		test('an open shadow root on the element, and no attribute, no child, no wrapping of text', async () => {
			const { before, after, changes, roots } = await used();
			expect(after.html).toBe(before.html);
			expect(changes).toEqual([]);
			expect(roots).toEqual(NAMES.map((name) => `${name}: open`));
		});

		test('no global but window.gloss, no history patching, and nothing else of the browser’s replaced', async () => {
			const { before, after } = await used();
			expect(before.functions.filter((it) => !after.functions.includes(it))).toEqual([]);
			const added = after.functions.filter((it) => !before.functions.includes(it));
			expect(added.map((it) => it.replace(/:.*/su, ''))).toEqual(['window.gloss']);
			expect(after.page).toEqual(before.page);
		});

		test('no cookies, and no storage unless asked', async () => {
			const { cookies, kept } = await used();
			expect(cookies).toEqual([]);
			expect(kept).toEqual([]);
		});

		test('no third host, no fonts', async () => {
			const { requests, after } = await used();
			expect([...requests]).toEqual([`script from ${stage.gloss}`]);
			expect(after.page.fonts).toBe(0);
		});
	},
);
