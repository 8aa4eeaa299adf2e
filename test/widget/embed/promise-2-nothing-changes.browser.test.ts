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

/** A reader goes through all of a quiz, opens a note in an explainer and shares it. */
async function use(page: Page, script: string): Promise<void> {
	await addScript(page, stage.gloss + script);
	await finish(await placeOf(page, 'planets-quiz'), planets(), rightAnswer);
	const cards = await placeOf(page, 'planets-explainer');
	await cards.getByText('eight planets').click();
	await cards.getByRole('note').first().waitFor();
	await cards.getByRole('button', { name: 'Share' }).click();
	await cards.getByRole('textbox').waitFor();
	expect((await toldOf(page)).map(({ type }) => type)).toEqual(
		expect.arrayContaining(['complete', 'note', 'share']),
	);
	// Ours to take away again: the test has put it there.
	await page.evaluate(() => document.head.querySelector('script')?.remove());
}

const opened = () =>
	stage.show(ARTICLE, { first: () => Reflect.deleteProperty(Navigator.prototype, 'clipboard') });

describe.each(['/gloss.js', '/e/planets-quiz.js'])(
	'Promise 2, nothing of theirs changes: %s',
	(script) => {
		test('an open shadow root on the element, and no attribute, no child, no wrapping of text', async () => {
			const page = await opened();
			const html = () => page.evaluate(() => document.documentElement.outerHTML);
			const before = await html();
			await page.evaluate(() => {
				const records: string[] = [];
				Object.defineProperty(window, 'mutations', { value: records });
				new MutationObserver((list) => {
					for (const { type, target } of list) {
						if (target !== document.head) records.push(`${type} of ${target.nodeName}`);
					}
				}).observe(document, {
					subtree: true,
					childList: true,
					attributes: true,
					characterData: true,
				});
			});
			await use(page, script);
			expect(await html()).toBe(before);
			expect(await page.evaluate(() => Reflect.get(window, 'mutations'))).toEqual([]);
			const roots = await page.evaluate(() =>
				[...document.querySelectorAll('*')].flatMap((it) =>
					it.shadowRoot ? [`${it.getAttribute('data-gloss')}: ${it.shadowRoot.mode}`] : [],
				),
			);
			expect(roots).toEqual(NAMES.map((name) => `${name}: open`));
		});

		test('no global but window.gloss, and nothing of the browser’s replaced, history above all', async () => {
			const page = await opened();
			const look = () => {
				const owners = { window, history, History, EventTarget, Node, Element, console };
				return Object.entries(owners).flatMap(([owner, it]) =>
					[it, 'prototype' in it ? it.prototype : {}].flatMap((object) =>
						Object.entries(Object.getOwnPropertyDescriptors(object)).map(
							([name, { value }]) =>
								`${owner}.${name}: ${typeof value === 'function' ? value : ''}`,
						),
					),
				);
			};
			const pageItself = () => ({
				address: location.href,
				title: document.title,
				entries: history.length,
				state: history.state,
				sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
			});
			const before = { globals: await page.evaluate(look), page: await page.evaluate(pageItself) };
			await use(page, script);
			expect(await page.evaluate(pageItself)).toEqual(before.page);
			const after = await page.evaluate(look);
			expect(before.globals.filter((it) => !after.includes(it))).toEqual([]);
			const added = after.filter((it) => !before.globals.includes(it));
			expect(added.map((it) => it.replace(/:.*/su, ''))).toEqual(['window.gloss']);
		});

		test('no cookies, and no storage unless asked', async () => {
			const page = await opened();
			await use(page, script);
			expect(await page.context().cookies()).toEqual([]);
			const kept = await page.evaluate(async () => ({
				cookie: document.cookie,
				local: Object.keys(localStorage),
				session: Object.keys(sessionStorage),
				databases: await indexedDB.databases(),
			}));
			expect(kept).toEqual({ cookie: '', local: [], session: [], databases: [] });
		});

		test('no third host, no fonts', async () => {
			const page = await opened();
			const requests: string[] = [];
			page.on('request', (it) =>
				requests.push(`${it.resourceType()} from ${new URL(it.url()).origin}`),
			);
			await use(page, script);
			expect(new Set(requests)).toEqual(new Set([`script from ${stage.gloss}`]));
			expect(await page.evaluate(() => document.fonts.size)).toBe(0);
		});
	},
);
