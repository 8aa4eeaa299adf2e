// A WordPress post after its sanitiser, which takes scripts out and leaves data attributes, on a site where the theme, a
// widget and a plugin each brought the tag.
import { describe, expect, test } from 'vitest';
import { openNote, readThrough } from '../../fixtures/hostile/read-through.ts';
import { asQuiz } from '../../harness/content.ts';
import { general } from '../../harness/paste.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';
import { expectSameMarkup, expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** As `wpautop` leaves it: the link in a paragraph of its own. */
const place = (name: string) =>
	`<div data-gloss="${name}" data-gloss-height="900">\n<p><a href="/">The link of ${name}</a></p>\n</div>`;
const TEXT = '<p>A paragraph of the post.</p>\n'.repeat(32);
const POST = `<div class="entry-content wp-block-post-content">${TEXT}${place('assad-quiz')}${TEXT}${place('assad-explainer')}</div>`;
const tag = (ver: string, rest = '') =>
	`<script src="https://gloss.example/gloss.js?ver=${ver}" ${rest}></script>`;
const SITE = `<main><article class="post">${POST}</article></main><aside>${general('id="gloss-widget"')}</aside>${tag('6.8.3', 'id="gloss-plugin-js"')}`;
const HEAD = tag('1.0', 'id="gloss-theme-js" async data-wp-strategy="async"');

const show = () => stage.show(SITE, {}, { head: HEAD });

describe('a sanitised post', () => {
	test('has each of its places filled once by a tag that is there three times', async () => {
		const page = await show();
		await waitForTold(page, 'ready');
		await readThrough(await placeOf(page, 'assad-quiz'), asQuiz(stage.pieces.get('assad-quiz')));
		await openNote(await placeOf(page, 'assad-explainer'));
		expect((await toldOf(page, 'ready')).map(({ target }) => target)).toEqual([
			'assad-quiz',
			'assad-explainer',
		]);
		expect(await page.locator('[data-gloss]').count()).toBe(2);
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
	});

	test('goes on as it was when a tag and a place are cloned late', async () => {
		const page = await show();
		await waitForTold(page, 'ready');
		const first = await page.evaluateHandle(() => window.gloss);
		await page.evaluate(() => {
			// A clone of what has run does not run again; an optimiser makes a new one of it.
			const tag = document.querySelector<HTMLScriptElement>('#gloss-widget');
			const renewed = document.createElement('script');
			renewed.src = `${tag?.src}?delayed=1`;
			const clone = tag?.cloneNode(true);
			if (clone) document.body.append(clone, renewed);
			const place = document.querySelector('[data-gloss="assad-quiz"]')?.cloneNode(true);
			if (!(place instanceof Element)) throw new Error('There is no place.');
			place.id = 'cloned';
			document.querySelector('aside')?.append(place);
			return new Promise((resolve) => renewed.addEventListener('load', resolve));
		});
		await page.locator('#cloned').scrollIntoViewIfNeeded();
		await page.locator('#cloned .gloss').waitFor();
		await placeOf(page, 'assad-explainer');
		expect(await page.evaluate((it) => window.gloss === it, first)).toBe(true);
		const told = await toldOf(page, 'ready');
		expect(told.map(({ target }) => target).sort()).toEqual([
			'assad-explainer',
			'assad-quiz',
			'assad-quiz',
		]);
		const asked = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
		);
		expect(asked.filter((path) => path === '/d/assad-quiz.js')).toHaveLength(1);
		expect(await page.locator('[data-gloss] .gloss').count()).toBe(3);
		// A place that is made in view has nothing that could have reserved its height.
		await expectUnharmed(page, { shifts: expect.any(Array) });
	});

	test('has as much room as its attribute asks for', async () => {
		const page = await show();
		const shown = await placeOf(page, 'assad-quiz');
		expect((await shown.boundingBox())?.height).toBe(900);
	});
});
