// Pieces that are gone as they are asked for, and pieces whose dates are none.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { layoutShiftsOn } from '../../harness/layout-shift.ts';
import {
	DAY,
	ENDS,
	quizNamed,
	stopBefore,
	toMidnight,
	until,
	ZONE,
} from '../../harness/midnight.ts';
import { addScript, GLOSS, linkOf, placeFor, tagOf } from '../../harness/paste.ts';
import { arabic, english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useStage();
const { say } = english;

const gone = (name: string, words: string) => `Gloss: "${name}" is not shown (gone). ${words}`;

test('dates in a wrong form, and a zone that a browser does not know, leave a piece readable', async () => {
	const piece = explainer({
		slug: slug('wrong-dates'),
		zone: ZONE,
		reviewBy: '2020-02-02',
		expires: '2999-09-09',
		updated: '2020-01-02T12:00:00Z',
		claims: until('count', '2020-03-03'),
	});
	await stage.put(piece.slug, piece);
	const page = await stage.show(placeFor(piece.slug, 'data-gloss-load="eager"'));
	// The worker would refuse it; another one, or a later one, might not.
	await page.route(/\/d\/wrong-dates/u, async (route) => {
		const response = await route.fetch();
		const text = (await response.text())
			.replaceAll(ZONE, 'Nowhere/At_all')
			.replace(/:"(?:2020-\d\d-\d\d|2999-09-09|1781)"/gu, ':"soon"');
		await route.fulfill({ response, body: text });
	});
	await addScript(page, `${stage.gloss}/gloss.js`);
	await waitForTold(page, 'view');
	const place = page.locator('[data-gloss]');
	expect(await place.locator('.card').count()).toBe(piece.cards.length);
	expect(await place.locator('.label').innerText()).toContain(say('asOf', { date: 'soon' }));
	await place.getByRole('button', { name: /^Note/u }).first().click();
	expect(await place.getByRole('note').innerText()).toContain('Eight planets go round the Sun.');
});

describe('the script of a piece that is gone', () => {
	const why = 'Two of its answers were wrong.';
	const line = `${say('quizGone')} ${why}`;
	const withdrawn = planets({ slug: slug('gone-quiz'), withdrawn: { at: '2021', why } });

	async function open(body: string): Promise<Page> {
		await stage.put('gone-quiz', withdrawn);
		return stage.show(body);
	}

	test.each([
		['its own tag', tagOf('gone-quiz')],
		['its own tag twice, and the general one', tagOf('gone-quiz').repeat(2) + GLOSS],
		['the general tag', GLOSS],
	])('%s says so in one line beside the page’s link, and moves nothing', async (_, tag) => {
		const page = await open(
			`${placeFor('gone-quiz', 'data-gloss-load="eager" style="min-height:300px"')}${tag}<p>What follows</p>`,
		);
		await page.getByText(line, { exact: true }).waitFor();
		await page.waitForLoadState('networkidle');
		expect(await page.getByText(line, { exact: true }).count()).toBe(1);
		const language = (it: Element) => it.closest('[lang]')?.getAttribute('lang');
		expect(await page.getByText(line).evaluate(language)).toBe('en');
		expect(await linkOf(page, 'gone-quiz').isVisible()).toBe(true);
		expect(await toldOf(page, 'error')).toMatchObject([{ detail: { code: 'gone' } }]);
		expect(stage.console()).toHaveLength(1);
		expect(await layoutShiftsOn(page)).toEqual([]);
	});

	test.each([
		['alone', tagOf('gone-quiz')],
		['twice', tagOf('gone-quiz').repeat(2)],
		['as a module', tagOf('gone-quiz', 'type="module"')],
		['beside the general tag', GLOSS + tagOf('gone-quiz')],
	])('says so where the tag stands, if it is pasted without a place: %s', async (_, tag) => {
		const page = await open(
			`<p>What comes before</p><section>${tag}</section><style>div:empty{display:none}</style>`,
		);
		const said = page.locator('section').getByText(line, { exact: true });
		await said.waitFor();
		await page.waitForLoadState('networkidle');
		expect(await page.getByText(line, { exact: true }).count()).toBe(1);
		expect(await said.evaluate((it) => it.closest('[lang]')?.getAttribute('lang'))).toBe('en');
		expect(await toldOf(page, 'error')).toMatchObject([
			{ target: 'gone-quiz', detail: { slug: 'gone-quiz', code: 'gone' } },
		]);
		expect(stage.console()).toHaveLength(1);
	});

	test('says so in the language of the piece, where the tag stands', async () => {
		const arabicQuiz = { slug: slug('gone-arabic'), lang: 'ar', withdrawn: { at: '2021' } };
		await stage.put('gone-arabic', planets(arabicQuiz));
		const page = await stage.show(tagOf('gone-arabic'));
		const said = page.getByText(arabic.say('quizGone'), { exact: true });
		await said.waitFor();
		expect(await said.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl');
		stage.console();
	});

	test('makes no place where there is nothing to say, nor in the head of a page', async () => {
		const none = await stage.show(tagOf('never-was'));
		await none.waitForLoadState('networkidle');
		expect(await none.locator('[data-gloss]').count()).toBe(0);
		const page = await open('<p>An article</p>');
		await addScript(page, `${stage.gloss}/e/gone-quiz.js`);
		expect(await page.locator('[data-gloss]').count()).toBe(0);
		expect(stage.console()).toHaveLength(2);
	});

	test('leaves what can have no shadow root as it is', async () => {
		const page = await open(
			`<a data-gloss="gone-quiz" href="/">A link of the page’s</a>${tagOf('gone-quiz')}`,
		);
		await waitForTold(page, 'error');
		expect(await page.getByText('A link of the page’s').isVisible()).toBe(true);
		expect(stage.console()).toEqual([gone('gone-quiz', `This piece was withdrawn: ${why}`)]);
	});

	test.each(['/p/gone-quiz', '/e/gone-quiz'])('%s says it once', async (path) => {
		await stage.put('gone-quiz', withdrawn);
		const page = await stage.visit(stage.gloss + path);
		await page.waitForLoadState('networkidle');
		expect(await page.getByText(line, { exact: true }).count()).toBe(1);
		expect(await page.getByText(line).isVisible()).toBe(true);
		stage.console();
	});
});

test('an open page of our own does not show the text of what is gone', async () => {
	const piece = quizNamed('ours', 'first', { expires: DAY });
	await stage.put(piece.slug, piece);
	const page = await stage.visit(`${stage.gloss}/p/ours`, {
		prepare: (context) => context.clock.install({ time: ENDS - 60_000 }),
	});
	await stopBefore(page);
	await toMidnight(page);
	await page.getByText(say('quizGone')).waitFor();
	expect(await page.getByText(piece.title).and(page.locator('h2')).isVisible()).toBe(false);
	stage.console();
});
