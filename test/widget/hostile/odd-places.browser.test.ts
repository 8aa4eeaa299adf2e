// Pages that do odd things with a place, or with the tag: the piece comes once, and nothing of theirs breaks.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { hostErrorsOf } from '../../harness/host-errors.ts';
import { GLOSS, placeFor, tagOf, waitForReady } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('hebrew', planets({ slug: slug('hebrew'), lang: 'he' }));
});

const NAME = 'planets-quiz';
const EAGER = 'data-gloss-load="eager"';

/** There is one place, it was filled once, and its question can be answered. */
async function expectFilledOnce(page: Page): Promise<void> {
	const place = await placeOf(page, NAME);
	await draft(place, ['venus']);
	await handIn(place);
	await place.locator('#onward').waitFor();
	expect(await page.locator(`[data-gloss="${NAME}"]`).count()).toBe(1);
	expect(await toldOf(page, 'ready')).toHaveLength(1);
	expect(await hostErrorsOf(page)).toEqual([]);
}

describe('a place', () => {
	test.each([
		[
			'cloned from a template',
			`<template><article>${placeFor(NAME)}</article></template><div id="out"></div>`,
			`document.getElementById('out').append(document.querySelector('template').content.cloneNode(true))`,
		],
		[
			'in a dialog that opens',
			`<dialog>${placeFor(NAME)}</dialog>`,
			`document.querySelector('dialog').showModal()`,
		],
		[
			'in a popover that opens',
			`<div popover id="pop">${placeFor(NAME)}</div>`,
			`pop.showPopover()`,
		],
		[
			'in a part of the page that was not displayed',
			`<section style="display:none">${placeFor(NAME)}</section>`,
			`document.querySelector('section').style.display = 'block'`,
		],
		[
			'in a part that was skipped by the browser',
			`<div style="height:3000px"></div><section style="content-visibility:auto">${placeFor(NAME)}</section>`,
			`document.querySelector('section').scrollIntoView()`,
		],
	])('%s is filled once', async (_, body, run) => {
		const page = await stage.show(body + GLOSS);
		await page.evaluate(run);
		await expectFilledOnce(page);
	});

	test.each([
		['moved', `document.getElementById('to').append(document.querySelector('[data-gloss]'))`],
		[
			'moved in one step',
			`{ const to = document.getElementById('to'), it = document.querySelector('[data-gloss]'); to.moveBefore ? to.moveBefore(it, null) : to.append(it) }`,
		],
		[
			'written anew with all around it',
			`document.querySelector('main').innerHTML += '<p>More</p>'`,
		],
	])('that is %s while its piece is on its way is filled once', async (_, run) => {
		const page = await stage.show(
			`<main><div>${placeFor(NAME, EAGER)}</div><div id="to"></div></main>`,
		);
		await page.route(`**/d/${NAME}.js`, async (route) => {
			await page.evaluate(run);
			await route.continue();
		});
		await page.addScriptTag({ url: `${stage.gloss}/gloss.js` });
		await expectFilledOnce(page);
	});

	test('that is made none while its piece is on its way keeps what stands in it', async () => {
		const page = await stage.show(placeFor(NAME, EAGER) + placeFor('hebrew', EAGER));
		await page.route(`**/d/${NAME}.js`, async (route) => {
			await page.evaluate(() => {
				const place = document.querySelector('[data-gloss="planets-quiz"]');
				place?.removeAttribute('data-gloss');
				place?.setAttribute('id', 'mine');
			});
			await route.continue();
		});
		await page.addScriptTag({ url: `${stage.gloss}/gloss.js` });
		await waitForReady(page);
		expect((await toldOf(page, 'ready')).map(({ target }) => target)).toEqual(['hebrew']);
		expect(await page.getByText(`The link of ${NAME}`).isVisible()).toBe(true);
		expect(await page.locator('#mine').evaluate((it) => it.shadowRoot)).toBe(null);
	});

	test.each([
		['an address', 'https://quiz.example/p/planets-quiz'],
		['a path', '/planets-quiz'],
		['capitals', 'Planets-Quiz'],
		['two words', 'planets quiz'],
		['two fragments', 'planets-quiz#hot#big'],
		['what would be another file', '../d/planets-quiz'],
		['nothing', ''],
	])('whose data-gloss is %s keeps its link, and says so once', async (_, name) => {
		const page = await stage.show(placeFor(name, EAGER) + placeFor(NAME, EAGER) + GLOSS);
		await waitForReady(page);
		expect((await toldOf(page, 'error')).map(({ detail }) => detail.code)).toEqual(['bad-slug']);
		expect(await page.getByText(`The link of ${name}`, { exact: true }).first().isVisible()).toBe(
			true,
		);
		expect(await hostErrorsOf(page)).toEqual([]);
		expect(stage.console()).toHaveLength(1);
	});

	test('whose data-gloss has room around it is filled', async () => {
		const page = await stage.show(placeFor(`\n ${NAME} `, EAGER) + GLOSS);
		await waitForReady(page);
		expect(await toldOf(page, 'error')).toEqual([]);
	});
});

describe('a tag', () => {
	test('that is written while the page is read makes its place there', async () => {
		const tag = tagOf(NAME).replace('</script>', '<\\/script>');
		const page = await stage.show(
			`<p>Before</p><script>document.write('${tag}')</script><p>After</p>`,
		);
		await placeOf(page, NAME);
		const order = await page.evaluate(() =>
			[...document.body.children].map(({ localName }) => localName),
		);
		expect(order).toEqual(['p', 'script', 'script', 'div', 'p']);
	});

	test('on a page with a base of its own asks nothing but our address', async () => {
		const page = await stage.show(
			placeFor(NAME) + tagOf(NAME),
			{},
			{ head: '<base href="/elsewhere/">' },
		);
		const place = await placeOf(page, NAME);
		await draft(place, ['venus']);
		await handIn(place);
		await place.locator('#onward').click();
		await place.locator('.progress p').filter({ hasText: '2' }).waitFor();
		const asked = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
		);
		expect(asked.filter((it) => it.startsWith('/elsewhere/'))).toEqual([]);
	});

	test('works on a page of XHTML', async () => {
		const body = `${placeFor(NAME)}<script async="async" src="https://gloss.example/e/${NAME}.js"></script>`;
		stage.serve(
			'/page.xhtml',
			`<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title><link rel="icon" href="data:,"/></head><body>${body}</body></html>`,
			{ 'Content-Type': 'application/xhtml+xml' },
		);
		const page = await stage.visit('/page.xhtml');
		const place = await placeOf(page, NAME);
		await draft(place, ['venus']);
		await handIn(place);
		await place.locator('#onward').click();
		await place.locator('.progress p').filter({ hasText: '2' }).waitFor();
		expect(await hostErrorsOf(page)).toEqual([]);
	});

	test('makes its place on a page of XHTML, too', async () => {
		stage.serve(
			'/bare.xhtml',
			`<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title><link rel="icon" href="data:,"/></head><body><p>Before</p><script src="https://gloss.example/e/${NAME}.js"></script></body></html>`,
			{ 'Content-Type': 'application/xhtml+xml' },
		);
		await placeOf(await stage.visit('/bare.xhtml'), NAME);
	});

	test('works in a frame whose page is written in its attribute', async () => {
		const inside = (placeFor(NAME) + tagOf(NAME)).replaceAll('"', '&quot;');
		const page = await stage.show(
			`<iframe title="Inside" width="600" height="900" srcdoc="${inside}"></iframe>`,
		);
		const frame = page.frameLocator('iframe');
		const place = frame.locator(`[data-gloss="${NAME}"]`);
		await place.locator('.gloss').waitFor();
		await place.getByText('Venus', { exact: true }).click();
		await place.locator('#onward').waitFor();
	});
});

test('a page that swaps its body, as Turbo does, has its pieces, and those of the page before are forgotten', async () => {
	const page = await stage.show(placeFor(NAME, EAGER) + GLOSS);
	await waitForReady(page);
	await page.evaluate(
		([place, script]) => {
			const body = document.createElement('body');
			body.innerHTML = place;
			const tag = document.createElement('script');
			tag.src = script;
			body.append(tag);
			document.body.replaceWith(body);
		},
		[placeFor(NAME, EAGER), `${stage.gloss}/e/${NAME}.js`] as const,
	);
	await waitForReady(page, 2);
	const place = await placeOf(page, NAME);
	expect(await place.count()).toBe(1);
	await draft(place, ['venus']);
	await handIn(place);
	await place.locator('#onward').waitFor();
	expect(await hostErrorsOf(page)).toEqual([]);
});

test('a piece that is written from left to right does so on a page from right to left, and the other way about', async () => {
	const both = placeFor(NAME, EAGER) + placeFor('hebrew', EAGER) + GLOSS;
	const page = await stage.show(both, {}, { lang: 'ar', dir: 'rtl' });
	await waitForReady(page, 2);
	const directionOf = (name: string) =>
		page.locator(`[data-gloss="${name}"] .gloss`).evaluate((it) => getComputedStyle(it).direction);
	expect(await directionOf(NAME)).toBe('ltr');
	expect(await directionOf('hebrew')).toBe('rtl');
});

test('a page that is printed before its piece has come prints the link', async () => {
	const page = await stage.show(`<div style="height:4000px"></div>${placeFor(NAME)}${GLOSS}`);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page.getByText(`The link of ${NAME}`).isVisible()).toBe(true);
	expect(await hostErrorsOf(page)).toEqual([]);
});
