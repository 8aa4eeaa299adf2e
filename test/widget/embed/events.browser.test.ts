// What a page is told: each event, with every field of its detail.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../content/model/points.ts';
import { revOf } from '../../../content/model/rev.ts';
import { explainer, quiz as planets, slug, stored } from '../../fixtures/pieces.ts';
import { rightAnswer } from '../../harness/key.ts';
import { quickly } from '../../harness/open-tab.ts';
import { addScript, GLOSS, placeFor, tagOf } from '../../harness/paste.ts';
import { draft, finish, goOn, handIn } from '../../harness/quickly.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', stored(planets()));
	await stage.put('planets-explainer', stored(explainer()));
});

const PLACED = 'data-gloss-placement="after-lead"';
const QUIZ = placeFor('planets-quiz', PLACED) + GLOSS;

/** What every detail has, of a piece of the fixtures. */
async function headOf(piece: ReturnType<typeof planets> | ReturnType<typeof explainer>) {
	return {
		slug: piece.slug,
		rev: await revOf(stored(piece)),
		kind: piece.kind,
		lang: 'en',
		story: 'planets',
		total: piece.kind === 'quiz' ? 5 : 6,
		placement: 'after-lead',
		sensitive: false,
	};
}

const detailsOf = async (page: Page, type: string) =>
	(await toldOf(page, type)).map(({ detail }) => detail);

describe('of a quiz', () => {
	test('a page is told what a reader does, in its order, on the element', async () => {
		const page = await stage.show(QUIZ);
		const shown = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		await finish(shown, planets(), rightAnswer);
		const told = await toldOf(page);
		expect(told.map(({ type }) => type)).toEqual([
			...['ready', 'view', 'start', 'answer', 'answer', 'answer', 'answer', 'answer', 'complete'],
		]);
		expect(new Set(told.map(({ target }) => target))).toEqual(new Set(['planets-quiz']));
	});

	test('every detail says of what it is; and each its own', async () => {
		const page = await stage.show(QUIZ);
		const shown = await placeOf(page, 'planets-quiz');
		await waitForTold(page, 'view');
		const answers: Record<string, Answer> = {
			hottest: ['venus'],
			giants: ['jupiter'],
			number: 10,
			order: ['earth', 'venus', 'mars'],
			opinion: ['saturn'],
		};
		await finish(shown, planets(), ({ id }) => answers[id] ?? []);
		const head = await headOf(planets());
		expect(await detailsOf(page, 'ready')).toEqual([{ ...head, ms: expect.any(Number) }]);
		expect(await detailsOf(page, 'view')).toEqual([head]);
		expect(await detailsOf(page, 'start')).toEqual([head]);
		expect(await detailsOf(page, 'answer')).toEqual([
			{ ...head, question: 'hottest', points: 1, answer: ['venus'] },
			{ ...head, question: 'giants', points: 0.5, answer: ['jupiter'] },
			{ ...head, question: 'number', points: 0.5, answer: 10 },
			{ ...head, question: 'order', points: 2 / 3, answer: ['earth', 'venus', 'mars'] },
			// An opinion is the reader's own.
			{ ...head, question: 'opinion' },
		]);
		expect(await detailsOf(page, 'complete')).toEqual([
			{ ...head, points: expect.closeTo(1 + 0.5 + 0.5 + 2 / 3), max: 4, band: 'Earthbound' },
		]);
	});

	test('a page is told of notes that are read, and of sharing', async () => {
		const page = await stage.show(QUIZ, {
			first: () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
		});
		const shown = await placeOf(page, 'planets-quiz');
		await draft(shown, ['venus']);
		await handIn(shown);
		await shown.getByRole('button', { name: 'Note: Reported' }).click();
		await goOn(shown);
		await finish(shown, planets({ questions: planets().questions.slice(1) }), rightAnswer);
		await shown.getByRole('button', { name: 'Share' }).click();
		const head = await headOf(planets());
		await waitForTold(page, 'share');
		expect(await detailsOf(page, 'note')).toEqual([{ ...head, claim: 'heat' }]);
		expect(await detailsOf(page, 'share')).toEqual([{ ...head, how: 'by-hand' }]);
	});
});

test('of an explainer, a page is told of the first card that is opened, and of notes', async () => {
	const page = await stage.show(placeFor('planets-explainer', PLACED) + GLOSS, { width: 390 });
	const shown = await placeOf(page, 'planets-explainer');
	await shown.getByRole('heading', { name: 'Terms' }).getByRole('button').click();
	await shown.getByText('eight planets').click();
	const head = await headOf(explainer());
	expect(await detailsOf(page, 'start')).toEqual([head]);
	expect(await detailsOf(page, 'note')).toEqual([{ ...head, claim: 'count' }]);
});

test('a page is told that a subject is sensitive', async () => {
	const page = await stage.show(tagOf('assad-quiz'));
	await placeOf(page, 'assad-quiz');
	expect(await detailsOf(page, 'ready')).toMatchObject([{ sensitive: true, story: 'assad' }]);
});

test('gloss:view waits until half of it has been on screen for a second', async () => {
	await stage.put('seen', planets({ slug: slug('seen') }));
	const at = (top: number, height: number, place: string) =>
		`<div style="position:absolute;inset-inline:0;top:${top}px;height:${height}px">${place}</div>`;
	const high = 'style="height:800px"';
	const page = await stage.show(
		at(0, 800, placeFor('planets-quiz', high)) + at(900, 3000, placeFor('seen')),
		{
			first: () =>
				document.addEventListener('gloss:view', ({ timeStamp }) => {
					Object.assign(window, { viewedAt: timeStamp });
				}),
		},
	);
	// A quarter of the first is on the screen then, and all of the second.
	await page.evaluate(() => scrollTo(0, 600));
	const started = await page.evaluate(() => performance.now());
	await addScript(page, `${stage.gloss}/gloss.js`);
	await waitForTold(page, 'view');
	expect(await detailsOf(page, 'view')).toMatchObject([{ slug: 'seen' }]);
	expect(await detailsOf(page, 'ready')).toHaveLength(2);
	const viewed = await page.evaluate((): number => Reflect.get(window, 'viewedAt'));
	expect(viewed - started).toBeGreaterThan(1000);
	await page.evaluate(() => scrollTo(0, 0));
	await page.waitForFunction(() => window.told.filter(({ type }) => type === 'view').length === 2);
	expect((await detailsOf(page, 'view')).at(-1)).toMatchObject({ slug: 'planets-quiz' });
});

test('gloss:view does not count a tab that is not looked at', async () => {
	const page = await stage.show(QUIZ, {
		...quickly,
		first: () => {
			let state = 'hidden';
			Object.defineProperty(document, 'visibilityState', { get: () => state });
			addEventListener('now-looked-at', () => {
				state = 'visible';
				document.dispatchEvent(new Event('visibilitychange'));
			});
		},
	});
	await placeOf(page, 'planets-quiz');
	await page.clock.runFor(60_000);
	expect(await toldOf(page, 'view')).toEqual([]);
	await page.evaluate(() => dispatchEvent(new Event('now-looked-at')));
	await waitForTold(page, 'view');
});

describe('the events', () => {
	test('bubble and cross the borders of a page’s own shadow roots', async () => {
		const page = await stage.show(`<article></article>${GLOSS}`);
		await page.waitForFunction(() => window.gloss?.version === 1);
		const told = await page.evaluate(() => {
			const inside = document.querySelector('article')?.attachShadow({ mode: 'open' });
			const place = document.createElement('div');
			place.setAttribute('data-gloss', 'planets-quiz');
			inside?.append(place);
			const heard = new Promise<boolean[]>((resolve) => {
				document.addEventListener('gloss:ready', (event) =>
					resolve([event.bubbles, event.composed, event.composedPath()[0] === place]),
				);
			});
			window.gloss?.('mount', place);
			return heard;
		});
		expect(told).toEqual([true, true, true]);
	});

	test('are told to those who listened before the script came, and to those who come late', async () => {
		const stub = `<script>window.gloss=window.gloss||function(){(window.gloss.q=window.gloss.q||[]).push(arguments)};window.heard=[];window.gloss('on','gloss:ready',e=>window.heard.push('early '+e.detail.slug))</script>`;
		const page = await stage.show(stub + QUIZ);
		await placeOf(page, 'planets-quiz');
		await page.evaluate(() => {
			window.gloss?.('on', 'gloss:ready', (event: CustomEvent) =>
				Reflect.get(window, 'heard').push(`late ${event.detail.slug}`),
			);
		});
		expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
			'early planets-quiz',
			'late planets-quiz',
		]);
	});

	test('say the same where a script comes in the place of the piece', async () => {
		const stub =
			'<script>window.theirs=[];window.heard=[];window.gloss=function(){(window.gloss.q=window.gloss.q||[]).push(arguments)};window.gloss("on","gloss:error",e=>window.heard.push(e.detail))</script>';
		const attributes = 'data-gloss-datalayer="theirs" data-gloss-placement="top"';
		const page = await stage.show(`${stub}${placeFor('no-such', attributes)}${tagOf('no-such')}`);
		const { detail } = await waitForTold(page, 'error');
		expect(detail).toEqual({ slug: 'no-such', placement: 'top', code: 'not-found' });
		const named = (name: string) => page.evaluate((it): unknown => Reflect.get(window, it), name);
		expect(await named('theirs')).toEqual([{ event: 'gloss:error', gloss: detail }]);
		// The widget comes later, and tells who has listened.
		await addScript(page, `${stage.gloss}/gloss.js`);
		await expect.poll(() => named('heard')).toEqual([detail]);
		expect(await toldOf(page)).toHaveLength(1);
		expect(stage.console()).toHaveLength(1);
	});

	test('go on although a listener fails', async () => {
		const page = await stage.show(QUIZ);
		const shown = await placeOf(page, 'planets-quiz');
		await page.evaluate(() => {
			window.gloss?.('on', 'gloss:answer', () => {
				throw new Error('The partner’s own fault');
			});
		});
		await draft(shown, ['venus']);
		await handIn(shown);
		await goOn(shown);
		await shown.getByText('Which of these are giants?').waitFor();
		expect(stage.console().join()).toContain('The partner’s own fault');
	});
});
