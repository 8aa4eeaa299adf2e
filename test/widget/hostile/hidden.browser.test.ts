// Places that are not to be seen at first, and pages that scroll, clip and nest in their own ways.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { general, placeInText, RESERVED } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));
const QUIZ = placeInText('assad-quiz');
const click = (page: Page) => page.getByText('Show it').click();
const script = (text: string) =>
	`<button>Show it</button><script>document.querySelector('button').onclick = () => { ${text} }</script>`;

describe('a place that is not to be seen', () => {
	test.each([
		['in a fold that is closed', `<details><summary>Show it</summary>${QUIZ}</details>`],
		[
			'in a tab that is not chosen',
			`<div id="tab" style="display:none">${QUIZ}</div>${script("tab.style.display = 'block'")}`,
		],
		[
			'since the page hides it',
			`${placeInText('assad-quiz', `${RESERVED} hidden`)}${script("document.querySelector('[data-gloss]').hidden = false")}`,
		],
		[
			'in a dialog that is closed',
			`<dialog id="dialog">${QUIZ}</dialog>${script('dialog.showModal()')}`,
		],
		[
			'in a template',
			`<template>${QUIZ}</template>${script("document.body.append(document.querySelector('template').content.cloneNode(true))")}`,
		],
	])('waits until it is: %s', async (_, body) => {
		const page = await stage.show(body + general());
		await page.waitForFunction(() => window.gloss?.version);
		await page.waitForLoadState('networkidle');
		expect(await toldOf(page)).toEqual([]);
		expect(await page.locator('.gloss').count()).toBe(0);
		await click(page);
		await readThrough(await placeOf(page, 'assad-quiz'), quiz());
		expect(await toldOf(page, 'ready')).toHaveLength(1);
		await expectUnharmed(page);
	});

	test('is not there while the page hides it again, and is as it was when it comes back', async () => {
		const toggle = script(
			"const it = document.querySelector('[data-gloss]'); it.hidden = !it.hidden",
		);
		const page = await stage.show(toggle + QUIZ + general());
		const shown = await placeOf(page, 'assad-quiz');
		await shown.getByRole('radio').nth(2).click();
		await click(page);
		await expect.poll(() => shown.isVisible()).toBe(false);
		await click(page);
		await shown.locator('#onward').click();
		await expectUnharmed(page);
	});
});

describe('a page', () => {
	test.each([
		[
			'that scrolls smoothly',
			`<style>html { scroll-behavior: smooth }</style><p style="height:700px">Above</p>${QUIZ}`,
		],
		[
			'that clips what is too wide',
			`<style>html, body { overflow-x: hidden }</style><div style="overflow:hidden;position:relative">${QUIZ}</div>`,
		],
		[
			'that scrolls in a part of it',
			`<style>html, body { margin: 0; height: 100%; overflow: hidden }</style><div style="height:100%;overflow:auto"><p style="height:1500px">Above</p>${QUIZ}</div>`,
		],
		[
			'that lays out what is near alone',
			`<section style="content-visibility:auto;contain-intrinsic-size:auto 1600px"><p>Above</p></section><section style="content-visibility:auto;contain-intrinsic-size:auto 1600px">${QUIZ}</section>`,
		],
		[
			'that is transformed',
			`<div style="transform:translateZ(0);will-change:transform">${QUIZ}</div>`,
		],
	])('%s has a quiz to be taken', async (_, body) => {
		const page = await stage.show(body + general());
		const shown = await placeOf(page, 'assad-quiz');
		await readThrough(shown, quiz());
		// The result is in view, once all scrolling has come to an end.
		const top = async () => (await shown.locator('.score').boundingBox())?.y;
		await expect.poll(top).toBeGreaterThanOrEqual(0);
		expect(await top()).toBeLessThan(900);
		await expectUnharmed(page);
	});

	test('that scrolls in a part of it does not scroll as a whole', async () => {
		const page = await stage.show(
			`<style>html, body { margin: 0 }</style><div style="height:600px;overflow:auto"><p style="height:1500px">Above</p>${QUIZ}</div>${general()}`,
		);
		await placeOf(page, 'assad-quiz');
		const { scrollHeight, clientHeight } = await page.evaluate(() => {
			const { scrollHeight, clientHeight } = document.documentElement;
			return { scrollHeight, clientHeight };
		});
		expect(scrollHeight).toBe(clientHeight);
	});
});

describe('a place in the shadow root of another element', () => {
	/** The element fills its root itself, and the page asks for the place in it. */
	const body = `<partner-box></partner-box>${script(
		"gloss('mount', document.querySelector('partner-box').shadowRoot.querySelector('[data-gloss]'))",
	)}<script>
		customElements.define('partner-box', class extends HTMLElement {
			connectedCallback() {
				this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(QUIZ)};
			}
		});
	</script>${general()}`;

	test('is filled when the page asks for it', async () => {
		const page = await stage.show(body);
		await click(page);
		await readThrough(await placeOf(page, 'assad-quiz'), quiz());
		const told = await toldOf(page);
		expect(told.map(({ type }) => type)).toContain('complete');
		// Outside, events come from the element in which it stands.
		expect(new Set(told.map(({ target }) => target))).toEqual(new Set(['partner-box']));
		await expectUnharmed(page);
	});
});
