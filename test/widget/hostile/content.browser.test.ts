// What editors could be made to write stays text, wherever a browser meets it: it makes no element, runs nothing, ends no
// script. By the million this is tried in test/fuzz; here it meets a real parser.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import worker from '../../../worker/index.ts';
import { withHostileTexts } from '../../fixtures/hostile/texts.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';
import { explainer, quiz, slug } from '../../fixtures/pieces.ts';
import { poolOf } from '../../fuzz/arbitraries/pool.ts';
import { elementsOf } from '../../fuzz/markup.ts';
import { hostErrorsOf } from '../../harness/host-errors.ts';
import { rightAnswer } from '../../harness/key.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';
import { finish } from '../../harness/quickly.ts';
import { placeOf, useStage, type Visit } from '../../harness/stage.ts';

const stage = useStage();

const quizzes = [0, 23].map((from) => {
	const piece = withHostileTexts(quiz({ slug: slug(`evil-quiz-${from}`) }), from);
	if (piece.kind !== 'quiz') throw new Error('This is no quiz.');
	return piece;
});
const explainers = [11, 37].map((from) =>
	withHostileTexts(explainer({ slug: slug(`evil-explainer-${from}`) }), from),
);

beforeAll(async () => {
	for (const piece of [...quizzes, ...explainers]) await stage.put(piece.slug, piece);
});

/** Whatever content's own code would call says so. */
const watchful: Visit = {
	first: () => {
		const ran = () => document.documentElement.setAttribute('data-ran', '');
		Object.assign(window, { evil: ran, alert: ran });
	},
};

/** Elements and attributes on a page, in its shadow roots too, that only content could have made; and whether it ran. */
function roguesOn(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const roots: (Document | ShadowRoot)[] = [document];
		const found = document.documentElement.hasAttribute('data-ran') ? ['It ran.'] : [];
		for (const root of roots) {
			for (const element of root.querySelectorAll('*')) {
				if (element.shadowRoot) roots.push(element.shadowRoot);
				const shown = root instanceof ShadowRoot || element.closest('.gloss');
				if (element.matches('gloss-evil') || (shown && element.matches('script, img, style'))) {
					found.push(element.outerHTML);
				}
				for (const { name, value } of element.attributes) {
					const leads = ['href', 'src', 'action'].includes(name);
					if (name.startsWith('on') || (leads && /^\s*(?:javascript|data:text)/iu.test(value))) {
						found.push(`${name}="${value}"`);
					}
				}
			}
		}
		return found;
	});
}

describe('in the widget', () => {
	test.each(quizzes)(
		'every text of a quiz is text, from its first question to its end: $slug',
		async (piece) => {
			const page = await stage.show(placeFor(piece.slug) + tagOf(piece.slug), watchful);
			const place = await placeOf(page, piece.slug);
			for (const question of piece.questions) {
				const last = question === piece.questions.at(-1);
				await finish(place, { ...piece, questions: [question] }, rightAnswer, { more: !last });
				for (const mark of await place.locator('.body .mark').all()) await mark.click();
				expect(await roguesOn(page)).toEqual([]);
			}
			expect(await place.locator('#title').evaluate((it) => it.textContent)).toBe(piece.title);
			expect(await hostErrorsOf(page)).toEqual([]);
		},
	);

	test.each(explainers)(
		'every text of an explainer is text, with its notes open: $slug',
		async (piece) => {
			const page = await stage.show(placeFor(piece.slug) + tagOf(piece.slug), watchful);
			const place = await placeOf(page, piece.slug);
			for (const mark of await place.locator('.mark:visible').all()) await mark.click();
			expect(await roguesOn(page)).toEqual([]);
			expect(await place.locator('#title').evaluate((it) => it.textContent)).toBe(piece.title);
			expect(await hostErrorsOf(page)).toEqual([]);
		},
	);
});

describe('in a script', () => {
	test('whose text somebody writes into a page, the piece is there, and the page goes on after it', async () => {
		const name = 'evil-quiz-0';
		const script = await (await fetch(`${stage.gloss}/e/${name}.js`)).text();
		const body = `${placeFor(name)}<script>${script}</script><p id="after">After</p>`;
		const page = await stage.show(body, watchful);
		await placeOf(page, name);
		expect(await page.locator('#after').innerText()).toBe('After');
		expect(await roguesOn(page)).toEqual([]);
	});

	test.each([...quizzes, ...explainers])(
		'that is a module, the piece is the same: $slug',
		async (piece) => {
			const page = await stage.show('');
			const address = JSON.stringify(`${stage.gloss}/d/${piece.slug}.js`);
			// As JSON, which has lone surrogates too.
			const imported = await page.evaluate<string>(
				`import(${address}).then((it) => JSON.stringify(it.default))`,
			);
			expect(JSON.parse(imported)).toEqual(piece);
		},
	);
});

describe('on our own pages', () => {
	const pages = ['/p/', '/e/', '/embed/'].flatMap((path) =>
		[...quizzes.slice(0, 1), ...explainers.slice(0, 1)].map(({ slug: name }) => path + name),
	);

	test.each(pages)('nothing is made or run: %s', async (path) => {
		const page = await stage.visit(stage.gloss + path, watchful);
		await page.locator('.gloss:visible, iframe').first().waitFor();
		expect(await roguesOn(page)).toEqual([]);
	});

	test('a browser reads the same elements in them as the fuzz does, whatever the piece', async () => {
		const read = await stage.show('');
		for (const text of poolOf(1, 40)) {
			const { publishAt, expires, withdrawn, ...live } = JSON.parse(text);
			const env = {
				CONTENT: new MemoryKv({ 'piece:a': JSON.stringify(live) }),
				ORIGIN: 'https://gloss.test',
				FRESH: '1',
			};
			for (const path of ['/p/a', '/e/a', '/embed/a']) {
				const html = await (await worker.request(path, {}, env)).text();
				const seen = await read.evaluate((source) => {
					const parsed = new DOMParser().parseFromString(source, 'text/html');
					return [...parsed.querySelectorAll('*')].map(({ localName, attributes }) =>
						[localName, ...[...attributes].map(({ name }) => name.toLowerCase())].join(' '),
					);
				}, html);
				const ours = elementsOf(html).map(({ tag, attributes }) =>
					[tag, ...Object.keys(attributes)].join(' '),
				);
				expect(seen).toEqual(ours);
			}
		}
	});
});
