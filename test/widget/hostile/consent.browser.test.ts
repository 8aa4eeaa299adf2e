// Consent tools: they hold scripts back as text, and make new ones of them once the reader agrees.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { placeInText } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** Ways in which tools put a script back: what they make of it, and where. */
const WAYS = {
	'in its stead': '{ held.replaceWith(script) }',
	'at the end of the head': '{ document.head.append(script) }',
	'as a module in its stead': "{ script.type = 'module'; held.replaceWith(script) }",
	'as a module at the end': "{ script.type = 'module'; document.body.append(script) }",
	'and take it away again': '{ document.head.append(script); script.remove() }',
};

const ways = Object.entries(WAYS).map(([name], i) => ({ name, path: `/consent-${i}.js` }));

beforeAll(() => {
	for (const [i, put] of Object.values(WAYS).entries()) {
		const tool = `addEventListener('click', ({ target }) => {
	if (target.id !== 'agree') return;
	for (const held of document.querySelectorAll('script[type="text/plain"][data-src]')) {
		const script = document.createElement('script');
		script.src = held.dataset.src;
		${put}
	}
});`;
		stage.serve(`/consent-${i}.js`, tool, { 'Content-Type': 'text/javascript' });
	}
});

const HELD =
	'<script type="text/plain" data-category="media" data-src="https://gloss.example/e/assad-quiz.js"></script>';
const show = (body: string, path: string) =>
	stage.show(
		`<button id="agree">I agree</button>${body}`,
		{},
		{
			head: `<script src="${path}"></script>`,
		},
	);

/** Agrees, having made sure that nothing was asked of us before. */
async function agree(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	const asked = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
	);
	expect(asked).not.toContain(stage.gloss);
	await page.getByRole('button', { name: 'I agree' }).click();
}

/** A tool that agrees by itself, five seconds after the page has come. */
const BY_ITSELF = `setTimeout(() => {
	document.dispatchEvent(new Event('agreed'));
	for (const held of document.querySelectorAll('script[type="text/plain"][data-src]')) {
		const script = document.createElement('script');
		script.src = held.dataset.src;
		held.replaceWith(script);
	}
}, 5000);`;

const quiz = () => asQuiz(stage.pieces.get('assad-quiz'));

describe('a tag that a consent tool holds back', () => {
	test.each(ways)('fills its place when it is put back $name', async ({ path }) => {
		const page = await show(placeInText('assad-quiz') + HELD, path);
		expect(await page.getByText('The link of assad-quiz').isVisible()).toBe(true);
		await agree(page);
		await readThrough(await placeOf(page, 'assad-quiz'), quiz());
		expect(await page.locator('[data-gloss]').count()).toBe(1);
		await expectUnharmed(page);
	});

	test('fills its place when a tool lets it go by itself, five seconds after the page has come', async () => {
		stage.serve('/consent-later.js', BY_ITSELF, { 'Content-Type': 'text/javascript' });
		const first = () => {
			const at: Record<string, number> = {};
			Object.defineProperty(window, 'at', { value: at });
			for (const type of ['agreed', 'gloss:ready', 'DOMContentLoaded']) {
				document.addEventListener(type, () => {
					at[type] = performance.now();
				});
			}
		};
		const page = await stage.show(
			`${placeInText('assad-quiz')}${HELD}`,
			{ first },
			{ head: '<script src="/consent-later.js"></script>' },
		);
		expect(await page.getByText('The link of assad-quiz').isVisible()).toBe(true);
		await readThrough(await placeOf(page, 'assad-quiz'), quiz());
		const at: Record<string, number> = await page.evaluate(() => Reflect.get(window, 'at'));
		const { agreed = 0, 'gloss:ready': ready = 0, DOMContentLoaded: came = 0 } = at;
		expect(agreed - came).toBeGreaterThan(4000);
		expect(ready).toBeGreaterThan(agreed);
		const asked = await page.evaluate(
			(origin) =>
				performance
					.getEntriesByType('resource')
					.filter(({ name }) => new URL(name).origin === origin)
					.map(({ startTime }) => startTime),
			stage.gloss,
		);
		expect(Math.min(...asked)).toBeGreaterThanOrEqual(agreed - 1);
		await expectUnharmed(page, { globals: ['at'] });
	});

	test.each(ways.filter(({ name }) => name.endsWith('in its stead')))(
		'makes a place where it stands when it is put back $name',
		async ({ path }) => {
			const page = await show(`<p>Before</p>${HELD}<p>After</p>`, path);
			await agree(page);
			await readThrough(await placeOf(page, 'assad-quiz'), quiz());
			const order = await page.evaluate(() =>
				[...document.body.children].map(({ localName }) => localName),
			);
			expect(order).toEqual(['button', 'p', 'script', 'div', 'p']);
			// Without a place there is nothing that could reserve its height.
			await expectUnharmed(page, { shifts: expect.any(Array) });
		},
	);
});
