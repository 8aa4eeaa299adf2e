// A tab that stays open while a story moves on, by a clock of our own: what a reader sees a moment before and at the
// second. The worker goes by the real clock, so everything happens years ahead.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../content/model/claim.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import { explainer, quiz as planets, slug } from '../fixtures/pieces.ts';
import { focused } from '../harness/focus.ts';
import { heldLine } from '../harness/held-line.ts';
import { layoutShiftsOn } from '../harness/layout-shift.ts';
import { addScript, GLOSS, linkOf, placeFor, stateOf, tagOf } from '../harness/paste.ts';
import { draft, handIn } from '../harness/quickly.ts';
import { arabic, english } from '../harness/say.ts';
import { useStage } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';

const stage = useStage();
const { say, date } = english;

/** A day with the clock change in its zone, and the instant at which it ends there. */
const ZONE = 'America/New_York';
const DAY = '2030-03-10';
const ENDS = Date.parse('2030-03-11T04:00:00Z');

const asOf = { date: date('2020-01-01') };

/** A quiz that is sent whole, or one whose first view comes first. */
function quizNamed(name: string, begins: 'whole' | 'first', changes: Partial<Quiz>): Quiz {
	const quiz = planets({ slug: slug(name), zone: ZONE, ...changes });
	const first = begins === 'first' ? 'hottest' : 'number';
	const questions = quiz.questions.toSorted((a, b) => +(b.id === first) - +(a.id === first));
	return { ...quiz, questions };
}

function until(id: string, end: string): Record<string, Claim> {
	const { claims } = planets();
	const claim = claims[id];
	if (!claim) throw new Error(`There is no claim ${id}.`);
	return { ...claims, [id]: { ...claim, until: end } };
}

/** Opens a page whose clock stands a minute before midnight, and then goes. */
async function openBefore(
	piece: Piece,
	body = placeFor(piece.slug, 'data-gloss-load="eager" style="min-height:900px"') +
		tagOf(piece.slug),
	prepare?: (context: BrowserContext) => Promise<unknown>,
) {
	await stage.put(piece.slug, piece);
	const page = await stage.show(body, {
		async prepare(context) {
			await context.clock.install({ time: ENDS - 60_000 });
			await prepare?.(context);
		},
	});
	return { page, place: page.locator(`[data-gloss="${piece.slug}"]`) };
}

/**
 * Stops the clock a thousandth of a second before midnight, once the whole piece is there; what is done meanwhile is done
 * within the last second, since what follows an answer is shown a frame after it.
 */
async function stopBefore(page: Page, meanwhile?: () => Promise<void>): Promise<void> {
	await waitForTold(page, 'view');
	await page.clock.pauseAt(ENDS - 1000);
	await meanwhile?.();
	await page.clock.runFor(999);
}

const toMidnight = (page: Page) => page.clock.runFor(1);

const status = (place: Locator) => place.locator('.status').allInnerTexts();

/** The whole of what is shown, as markup. */
const markup = (place: Locator) => place.evaluate((host) => host.shadowRoot?.innerHTML ?? '');

const gone = (name: string, words: string) => `Gloss: "${name}" is not shown (gone). ${words}`;

describe.each(['whole', 'first'] as const)('a quiz that comes as %s', (begins) => {
	test('says at the end of its day of review that it may have changed, and stays as it is', async () => {
		const next = slug('planets-explainer');
		const quiz = quizNamed(`reviewed-${begins}`, begins, { reviewBy: DAY, next });
		const { page, place } = await openBefore(quiz);
		await stopBefore(page, async () => {
			await draft(place, begins === 'first' ? ['venus'] : 8);
			await handIn(place);
		});
		const before = { body: await place.locator('.body').innerHTML(), focus: await focused(page) };
		expect(await status(place)).toEqual([]);
		await toMidnight(page);
		expect(await status(place)).toEqual([`${say('overdue', asOf)} ${say('readAfter')}`]);
		const link = place.getByRole('link', { name: say('readAfter') });
		expect(await link.getAttribute('href')).toBe(`${stage.gloss}/p/${next}`);
		expect(await place.locator('.body').innerHTML()).toBe(before.body);
		expect((await focused(page)).id).toBe(before.focus.id);
	});

	test('says at the end of a claim’s time that it is out of date, before the question and at the phrase', async () => {
		const quiz = quizNamed(`stale-${begins}`, begins, {
			claims: until(begins === 'first' ? 'heat' : 'count', DAY),
		});
		const { page, place } = await openBefore(quiz);
		await stopBefore(page, async () => {
			await draft(place, begins === 'first' ? ['venus'] : 8);
			await handIn(place);
		});
		const ask = place.locator('#ask');
		const sign = place.locator('.explain').getByRole('button', { name: /^Note/u });
		const [question] = quiz.questions;
		if (!question || question.kind === 'later') throw new Error('There is no question.');
		expect(await ask.innerText()).toBe(question.ask);
		expect(await sign.getAttribute('aria-label')).not.toContain(say('outdated'));
		await toMidnight(page);
		expect(await status(place)).toEqual([say('overtaken', asOf)]);
		expect((await ask.innerText()).split(/\s*\n\s*/u)).toEqual([say('asOf', asOf), question.ask]);
		expect(await sign.getAttribute('aria-label')).toContain(`(${say('outdated')})`);
		expect(await place.locator('.explain .since').innerText()).toBe(say('outdated'));
		await sign.click();
		expect(await place.getByRole('note').innerText()).toContain(say('stale', { date: date(DAY) }));
	});

	test('is gone when it expires: one line, the link, the same room, and the page is told', async () => {
		const quiz = quizNamed(`expiring-${begins}`, begins, { expires: DAY });
		const { page, place } = await openBefore(
			quiz,
			`${placeFor(`expiring-${begins}`, 'data-gloss-load="eager"')}${tagOf(`expiring-${begins}`)}<p>What follows</p>`,
		);
		await stopBefore(page);
		await place.locator('input').first().focus();
		const below = page.getByText('What follows');
		const at = (await below.boundingBox())?.y ?? Number.NaN;
		expect(await linkOf(page, quiz.slug).isVisible()).toBe(false);
		await toMidnight(page);
		const line = place.getByText(say('quizGone'), { exact: true });
		await line.waitFor();
		expect(await place.locator('input').count()).toBe(0);
		expect(await linkOf(page, quiz.slug).isVisible()).toBe(true);
		expect(Math.abs(((await below.boundingBox())?.y ?? 0) - at)).toBeLessThan(1);
		expect((await focused(page)).name).toBe(say('quizGone'));
		expect(await toldOf(page, 'error')).toMatchObject([
			{ target: quiz.slug, detail: { slug: quiz.slug, code: 'gone' } },
		]);
		expect(await stateOf(page, quiz.slug)).toBe('failed');
		expect(stage.console()).toEqual([`gloss: ${quiz.slug}: gone`]);
		await page.evaluate(() => {
			const element = document.querySelector('[data-gloss]');
			window.gloss?.('unmount', element);
		});
		await line.waitFor({ state: 'detached' });
		expect(await linkOf(page, quiz.slug).isVisible()).toBe(true);
	});
});

test('a piece that is withdrawn says why, in its language, whatever was opened in it', async () => {
	const why = 'كان العدد خاطئًا.';
	const at = '2030-03-11T00:00:00-04:00';
	const piece = explainer({
		slug: slug('withdrawn-later'),
		lang: 'ar',
		zone: ZONE,
		withdrawn: { at, why },
	});
	const { page, place } = await openBefore(piece);
	await stopBefore(page);
	await place.getByRole('button', { name: /حاشية/u }).first().click();
	await toMidnight(page);
	const line = place.getByText(`${arabic.say('explainerGone')} ${why}`, { exact: true });
	await line.waitFor();
	expect(await line.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl');
	expect(await place.locator('.card').count()).toBe(0);
	stage.console();
});

test('a piece that ends while there is no network gives way to the page’s own link', async () => {
	const piece = quizNamed('unplugged', 'whole', { expires: DAY });
	const { page, place } = await openBefore(piece);
	await stopBefore(page);
	await page.context().setOffline(true);
	await toMidnight(page);
	await linkOf(page, piece.slug).waitFor();
	expect(await place.locator('.gloss').count()).toBe(0);
	expect(stage.console().filter((line) => line.startsWith('gloss'))).toEqual([
		`gloss: ${piece.slug}: gone`,
	]);
});

describe('a piece that is seen or taken over only after its moment', () => {
	test.each(['quiz', 'explainer'] as const)(
		'the first view of a %s becomes what it would be if it were drawn now',
		async (kind) => {
			const changes = { reviewBy: DAY, claims: until('count', DAY), zone: ZONE };
			const piece =
				kind === 'quiz'
					? quizNamed('over-quiz', 'first', { ...changes, claims: until('heat', DAY) })
					: explainer({ slug: slug('over-explainer'), ...changes });
			const line = heldLine();
			const body = placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug);
			const { page, place } = await openBefore(piece, body, line.prepare);
			await place.locator('.gloss').waitFor();
			expect(await status(place)).toEqual([]);
			await page.clock.setSystemTime(ENDS + 5_000);
			await line.letGo();
			await place.locator('.status').waitFor();
			await waitForTold(page, 'view');

			// The general tag brings no first view: there the whole is drawn, and by now.
			const other = await stage.show(placeFor(piece.slug, 'data-gloss-load="eager"') + GLOSS, {
				prepare: (context) => context.clock.install({ time: ENDS + 5_000 }),
			});
			await waitForTold(other, 'view');
			const drawn = await markup(other.locator('[data-gloss]'));
			expect(await markup(place)).toBe(drawn);
		},
	);

	test('what was withdrawn while the rest was on its way goes at once', async () => {
		const piece = quizNamed('recalled', 'first', {});
		const line = heldLine();
		const body = placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug);
		const { page, place } = await openBefore(piece, body, line.prepare);
		await place.locator('.options').waitFor();
		await stage.put(piece.slug, { ...piece, withdrawn: { at: '2020', why: 'It was wrong.' } });
		await line.letGo();
		await place.getByText(`${say('quizGone')} It was wrong.`).waitFor();
		expect(await place.locator('.options').count()).toBe(0);
		expect(await linkOf(page, piece.slug).isVisible()).toBe(true);
		expect(stage.console()).toEqual([`gloss: ${piece.slug}: gone`]);
	});

	test('so does what its reader has answered meanwhile, and they are told', async () => {
		const piece = quizNamed('recalled-answered', 'first', {});
		const line = heldLine();
		const body = placeFor(piece.slug, 'data-gloss-load="eager"') + tagOf(piece.slug);
		const { place } = await openBefore(piece, body, line.prepare);
		await draft(place, ['venus']);
		await handIn(place);
		await place.locator('.explain').waitFor();
		await stage.put(piece.slug, { ...piece, withdrawn: { at: '2020' } });
		await line.letGo();
		await place.getByText(`${say('quizGone')} ${say('answersGone')}`, { exact: true }).waitFor();
		expect(stage.console()).toEqual([`gloss: ${piece.slug}: gone`]);
	});

	test('a piece further down, which loads when the reader comes near, is not shown for a moment', async () => {
		const piece = quizNamed('below', 'first', { expires: DAY });
		const line = heldLine();
		const body = `<div style="height:5000px"></div>${placeFor(piece.slug)}${tagOf(piece.slug)}`;
		const { page, place } = await openBefore(piece, body, line.prepare);
		await page.clock.setSystemTime(ENDS + 1_000);
		const asked = page.waitForRequest(/\/d\/below\.js/u);
		await place.scrollIntoViewIfNeeded();
		await asked;
		expect(await linkOf(page, piece.slug).isVisible()).toBe(true);
		expect(await place.locator('.gloss').count()).toBe(0);
		await line.letGo();
		await place.getByText(say('quizGone')).waitFor();
		stage.console();
	});

	test('a piece that leaves the page and comes back has moved on meanwhile', async () => {
		const piece = quizNamed('away', 'whole', { reviewBy: DAY });
		const { page, place } = await openBefore(piece);
		await stopBefore(page);
		const element = await place.elementHandle();
		await element?.evaluate((it) => it.remove());
		await page.clock.runFor(60_000);
		await page.evaluate((it) => it && document.body.append(it), element);
		await page.clock.runFor(1_000);
		expect(await status(place)).toEqual([say('overdue', asOf)]);
	});

	test('a device that has slept through it is right when the tab is looked at again', async () => {
		const piece = quizNamed('asleep', 'whole', { reviewBy: '2030-05-01' });
		const { page, place } = await openBefore(piece);
		await stopBefore(page);
		// Two months: more than a timer holds.
		await page.clock.setSystemTime(Date.parse('2030-05-02T04:00:00Z'));
		expect(await status(place)).toEqual([]);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await page.clock.runFor(1);
		expect(await status(place)).toEqual([say('overdue', asOf)]);
	});

	test('a date far ahead, further than a timer holds, does nothing now', async () => {
		const piece = quizNamed('far', 'whole', { expires: '2999' });
		const { page, place } = await openBefore(piece);
		await stopBefore(page);
		await page.clock.runFor(3_600_000);
		expect(await place.locator('.question').isVisible()).toBe(true);
	});
});

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
