// The ways in which partners paste a piece, each with the same result.
import { beforeAll, describe, expect, test } from 'vitest';
import { pinnedFile, pinnedPath } from '../../../content/model/widget-files.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { quiz as planets } from '../../fixtures/pieces.ts';
import { addScript, GLOSS, linkOf, placeFor, tagOf, waitForReady } from '../../harness/paste.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { widget } from '../../harness/worker.ts';

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const TAG = tagOf('planets-quiz');
const PLACE = placeFor('planets-quiz');

describe('a pasted tag', () => {
	test('takes the place of the link, which stays in the page', async () => {
		const page = await stage.show(PLACE + TAG);
		await placeOf(page, 'planets-quiz');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(false);
		expect(await linkOf(page, 'planets-quiz').count()).toBe(1);
	});

	test('is its link for readers without scripts', async () => {
		const page = await stage.show(PLACE + TAG, { scripts: 'off' });
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	});

	test('makes its own place after the script where there is none', async () => {
		const page = await stage.show(`<p>Before</p>${TAG}<p>After</p>`);
		await placeOf(page, 'planets-quiz');
		const order = await page.evaluate(() => [...document.body.children].map((it) => it.localName));
		expect(order).toEqual(['p', 'script', 'div', 'p']);
	});

	test('makes no place in the head, and fills the one in the body', async () => {
		const page = await stage.show(PLACE, {}, { head: TAG.replace(' async', '') });
		await placeOf(page, 'planets-quiz');
		expect(await page.locator('[data-gloss]').count()).toBe(1);
	});

	test('finds a place that stands after it', async () => {
		const page = await stage.show(`${TAG.replace(' async', '')}<p>Between</p>${PLACE}`);
		await placeOf(page, 'planets-quiz');
		expect(await page.locator('[data-gloss]').count()).toBe(1);
	});

	test('fills a rolling slot, whose piece has a name of its own', async () => {
		await stage.put('daily', planets());
		for (const tags of [tagOf('daily'), placeFor('daily') + GLOSS]) {
			const page = await stage.show(tags);
			await placeOf(page, 'daily');
			expect(await toldOf(page, 'ready')).toMatchObject([{ detail: { slug: 'planets-quiz' } }]);
		}
	});

	test('shows one question or one card alone', async () => {
		const names = ['assad-quiz#us-troops', 'assad-explainer#figures'];
		for (const tags of [GLOSS, tagOf('assad-quiz') + tagOf('assad-explainer')]) {
			const page = await stage.show(names.map((name) => placeFor(name)).join('') + tags);
			const question = await placeOf(page, 'assad-quiz#us-troops');
			await question.getByRole('slider').waitFor();
			expect(await question.getByText('of 8').count()).toBe(0);
			const card = await placeOf(page, 'assad-explainer#figures');
			const headings = card.getByRole('heading', { level: 3 });
			await expect
				.poll(() => headings.allInnerTexts())
				.toEqual(['The figures', 'Corrections', 'Sources']);
			expect(await card.getByRole('navigation').count()).toBe(0);
			expect(await page.locator('[data-gloss]').count()).toBe(2);
		}
	});
});

describe('the result is the same', () => {
	test.each([
		['pasted twice', TAG + TAG],
		['run as a module', TAG.replace('async', 'type="module"')],
		['run with a version that a CMS has added', TAG.replace('.js', '.js?ver=6.4')],
		['pasted beside the general one', TAG + GLOSS],
	])('for a tag that is %s', async (_, tags) => {
		const page = await stage.show(`<main><p>Before</p>${tags}</main>`);
		await placeOf(page, 'planets-quiz');
		expect(await page.locator('main > script + [data-gloss]').count()).toBe(1);
		expect(await page.locator('[data-gloss]').count()).toBe(1);
		expect(await toldOf(page, 'ready')).toHaveLength(1);
	});

	test('for a tag that comes long after the page', async () => {
		const page = await stage.show('<p>Before</p>');
		await addScript(page, `${stage.gloss}/e/planets-quiz.js`, 'body');
		await placeOf(page, 'planets-quiz');
		expect(await page.locator('script + [data-gloss]').count()).toBe(1);
	});

	test('for a tag that a consent tool clones, once or twice', async () => {
		const held = TAG.replace('async', 'type="text/plain"');
		const page = await stage.show(PLACE + held);
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		for (let i = 0; i < 2; i += 1) {
			await page.evaluate(async () => {
				const script = document.querySelector('script[src*="/e/"]')?.cloneNode();
				if (!(script instanceof HTMLScriptElement)) throw new Error('There is no script.');
				script.type = 'text/javascript';
				const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
				document.body.append(script);
				await loaded;
			});
			await placeOf(page, 'planets-quiz');
		}
		expect(await page.locator('[data-gloss]').count()).toBe(1);
		expect(await toldOf(page, 'ready')).toHaveLength(1);
	});

	test('in each place where the whole is pasted twice, and each has a reader’s answers of its own', async () => {
		const page = await stage.show((PLACE + TAG).repeat(2));
		await waitForReady(page, 2);
		const [first, second] = [0, 1].map((i) => page.locator('[data-gloss]').nth(i));
		if (!first || !second) throw new Error('There are no two places.');
		await draft(first, ['venus']);
		await handIn(first);
		await first.getByText('Its thick air keeps the heat.').waitFor();
		expect(await second.getByRole('radio').count()).toBe(3);
	});
});

describe('the first script on a page', () => {
	test('does the work of those that come later', async () => {
		const { version } = await pinnedFile(widget, stage.gloss, manifest.version);
		const page = await stage.show(placeFor('planets-quiz'));
		await addScript(page, stage.gloss + pinnedPath(version));
		await placeOf(page, 'planets-quiz');
		await page.evaluate(() => Object.assign(window, { firstGloss: window.gloss }));
		await addScript(page, `${stage.gloss}/e/assad-explainer.js`, 'body');
		await placeOf(page, 'assad-explainer');
		await addScript(page, `${stage.gloss}/gloss.js`);
		expect(await page.evaluate(() => Reflect.get(window, 'firstGloss') === window.gloss)).toBe(
			true,
		);
		expect(await toldOf(page, 'ready')).toHaveLength(2);
	});

	test('is left alone, whatever its version', async () => {
		const page = await stage.show(PLACE);
		await page.evaluate(() => {
			const later = Object.assign(() => undefined, { version: 2 });
			Object.assign(window, { gloss: later, firstGloss: later });
		});
		await addScript(page, `${stage.gloss}/gloss.js`);
		expect(await page.evaluate(() => Reflect.get(window, 'firstGloss') === window.gloss)).toBe(
			true,
		);
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
	});
});

describe('the general tag', () => {
	test('fills all places on a page', async () => {
		const page = await stage.visit('/several.html');
		for (const name of ['assad-explainer', 'assad-quiz', 'assad-quiz-ar'])
			await placeOf(page, name);
		const look = await page
			.locator('[data-gloss] .gloss')
			.evaluateAll((all) =>
				all.map((it) => [it.getAttribute('dir'), it.getAttribute('data-theme')].join(' ')),
			);
		expect(look).toEqual(['ltr light', 'ltr dark', 'rtl light']);
	});

	test('works beside the tags of single pieces', async () => {
		const page = await stage.show(tagOf('assad-quiz') + tagOf('assad-explainer') + GLOSS + PLACE);
		await waitForReady(page, 3);
		for (const name of ['assad-quiz', 'assad-explainer', 'planets-quiz']) await placeOf(page, name);
		expect(await page.locator('[data-gloss]').count()).toBe(3);
	});

	test('fills places that are added later, however deep', async () => {
		const page = await stage.show(GLOSS);
		await page.waitForFunction(() => window.gloss?.version === 1);
		await page.evaluate((html) => {
			const section = document.createElement('section');
			section.innerHTML = `<div>${html}</div>`;
			document.body.append(section);
		}, PLACE);
		await placeOf(page, 'planets-quiz');
	});

	test('goes along when a single-page app swaps its articles', async () => {
		const page = await stage.show(`<main>${PLACE}</main>${GLOSS}`);
		await placeOf(page, 'planets-quiz');
		for (const name of ['assad-explainer', 'planets-quiz']) {
			await page.evaluate((html) => {
				const main = document.querySelector('main');
				if (main) main.innerHTML = html;
			}, placeFor(name));
			await placeOf(page, name);
			expect(await linkOf(page, name).isVisible()).toBe(false);
		}
		expect(await toldOf(page, 'ready')).toHaveLength(3);
	});
});
