// Libraries that write a tag into a page as text, where its script does not run: they run another in its stead, in the head
// as jQuery does, or beside it as htmx and optimisers of pages do.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { GLOSS, placeFor, tagOf } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const NAME = 'planets-quiz';

/** Writes this into `main`, and then runs its script from another element. */
const write = (page: Page, html: string, where: 'head' | 'beside') =>
	page.evaluate(
		async ([text, there]) => {
			const main = document.querySelector('main');
			if (!main) return;
			main.innerHTML = text;
			const written = main.querySelector('script');
			// What watches the page hears of it first, as it does where the library asks for the text of the script.
			await new Promise(requestAnimationFrame);
			const script = document.createElement('script');
			script.src = written?.src ?? '';
			if (there === 'head') {
				script.onload = () => script.remove();
				document.head.append(script);
			} else written?.replaceWith(script);
		},
		[html.replaceAll('https://gloss.example', stage.gloss), where] as const,
	);

test('a tag that is run from the head makes its place where it was written', async () => {
	const page = await stage.show('<main></main>');
	await write(page, `<p>Before</p>${tagOf(NAME)}<p>After</p>`, 'head');
	await placeOf(page, NAME);
	const order = await page.evaluate(() =>
		[...(document.querySelector('main')?.children ?? [])].map(({ localName }) => localName),
	);
	expect(order).toEqual(['p', 'script', 'div', 'p']);
});

test('a tag of a piece that is gone, run from the head, says so where it was written', async () => {
	await stage.put(
		'gone-quiz',
		planets({ slug: slug('gone-quiz'), withdrawn: { at: '2020-02-01' } }),
	);
	const page = await stage.show('<main></main>');
	await write(page, `<p>Before</p>${tagOf('gone-quiz')}<p>After</p>`, 'head');
	await page.getByText('This quiz is no longer available.').waitFor();
	expect(await page.locator('script + [data-gloss] + p').count()).toBe(1);
	expect((await toldOf(page, 'error')).map(({ detail }) => detail.code)).toEqual(['gone']);
	expect(stage.console()).toHaveLength(1);
});

/** For whoever waits a second, time stands still. */
const noPatience = () => {
	const soon = window.setTimeout;
	Object.assign(window, {
		setTimeout: (run: () => void, ms = 0) => (ms < 1000 ? soon(run, ms) : 0),
	});
};

test.each(['head', 'beside'] as const)(
	'a place that comes with its tag is filled as soon as that has run in its stead: %s',
	async (where) => {
		const page = await stage.show(`<main></main>${GLOSS}`, { first: noPatience });
		await page.waitForFunction(() => window.gloss?.version);
		await write(page, placeFor(NAME, 'data-gloss-load="eager"') + tagOf(NAME), where);
		await placeOf(page, NAME);
		expect(await toldOf(page, 'ready')).toHaveLength(1);
	},
);
