// The rest of a piece on a line that drops or stalls: it is asked for again, by the widget and then by the reader.
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Quiz } from '../../content/model/piece.ts';
import { dateWriter } from '../../content/model/written-date.ts';
import { wordsFor } from '../../widget/views/words.ts';
import fr from '../../widget/words/fr.json' with { type: 'json' };
import { explainer, quiz as planets } from '../fixtures/pieces.ts';
import { focused } from '../harness/focus.ts';
import { quickly } from '../harness/open-tab.ts';
import { english as words } from '../harness/say.ts';
import { placeOf, useStage, type Visit } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';
import { expectUnharmed } from '../harness/witness.ts';

const stage = useStage();

const REST = /\/(?:a|d)\//u;

const tagsOf = (slug: string) =>
	`<div data-gloss="${slug}" style="min-height:900px"><a href="/">The link</a></div><script async src="https://gloss.example/e/${slug}.js"></script>`;

function choiceFirst(changes: Partial<Quiz> = {}): Quiz {
	const { questions, ...quiz } = planets(changes);
	const isFirst = (kind: string) => Number(kind !== 'choice');
	return { ...quiz, questions: questions.toSorted((a, b) => isFirst(a.kind) - isFirst(b.kind)) };
}

beforeEach(() => stage.publish(choiceFirst()));

/** A page whose line can be cut, and what is asked for on it meanwhile. */
async function onALine(
	cut: 'drops' | 'drops once' | 'stalls' | 'holds',
	slug = 'planets-quiz',
	prepare?: Visit['prepare'],
) {
	let state = cut;
	const asked: string[] = [];
	const page = await stage.show(tagsOf(slug), {
		async prepare(context) {
			await prepare?.(context);
			await context.route(REST, async (route) => {
				asked.push(route.request().url().replace(stage.gloss, ''));
				const again = route.request().url().includes('?try=');
				if (state === 'drops' || (state === 'drops once' && !again)) await route.abort();
				else if (state !== 'stalls') await route.continue();
			});
		},
	});
	return {
		page,
		place: await placeOf(page, slug),
		asked,
		becomes(next: typeof cut) {
			state = next;
		},
	};
}

const next = (place: Locator, { say } = words) => place.getByRole('button', { name: say('next') });
const retry = (place: Locator, { say } = words) =>
	place.getByRole('button', { name: say('retry') });

const answer = (place: Locator) => place.getByText('Venus', { exact: true }).click();
const atTheSecond = (place: Locator) =>
	place.locator('.progress p').filter({ hasText: '2' }).waitFor();

/** The lines in the console that are not the browser's own. */
const own = () => stage.console().filter((line) => !/ERR_|Failed to load/u.test(line));

test('a line that drops for a moment is not noticed', async () => {
	const { page, place, asked } = await onALine('drops once');
	await answer(place);
	await next(place).click();
	await atTheSecond(place);
	expect(await toldOf(page, 'error')).toEqual([]);
	// A browser may remember that an address failed.
	expect(new Set(asked).size).toBe(asked.length);
	expect(own()).toEqual([]);
});

test('what has come is not asked for again, however long its reader stays', async () => {
	const { page, place, asked } = await onALine('holds', 'planets-quiz', quickly.prepare);
	await answer(place);
	await next(place).click();
	await atTheSecond(place);
	const before = [...asked];
	await page.clock.runFor(30_000);
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual(before);
});

describe('where it does not come', () => {
	test('whoever pressed Next is told so, may try again, and has kept the answer', async () => {
		const { page, place, becomes } = await onALine('drops');
		await answer(place);
		await next(place).click();
		await retry(place).waitFor();
		expect(await place.getByText(words.say('missing')).first().isVisible()).toBe(true);
		expect(await place.getByRole('status').textContent()).toBe(words.say('missing'));
		expect(await next(place).count()).toBe(0);
		expect((await focused(page)).id).toBe('retry');
		expect((await retry(place).boundingBox())?.height).toBeGreaterThanOrEqual(44);
		const link = place.getByRole('link', { name: words.say('later') });
		expect(await link.getAttribute('href')).toBe(`${stage.gloss}/p/planets-quiz`);
		expect(await place.getByText(words.say('explanation')).isVisible()).toBe(true);

		await page.keyboard.press('Enter');
		expect(await next(place).getAttribute('aria-busy')).toBe('true');
		expect((await focused(page)).id).toBe('onward');
		await retry(place).waitFor();
		expect((await focused(page)).id).toBe('retry');

		becomes('holds');
		await page.keyboard.press('Enter');
		await atTheSecond(place);
		expect((await focused(page)).id).toBe('ask');
		expect(await place.locator('.segment.is-right').count()).toBe(1);
		const told = (await toldOf(page)).map(({ type }) => type);
		expect(told.filter((it) => it !== 'view')).toEqual(['ready', 'start', 'answer', 'error']);
		expect((await waitForTold(page, 'error')).detail).toMatchObject({
			code: 'content-unavailable',
			slug: 'planets-quiz',
		});
		expect(own()).toHaveLength(1);
		await expectUnharmed(page);
	});

	test('nothing is said to whoever is still reading; Next asks again', async () => {
		const { page, place, becomes } = await onALine('drops');
		await waitForTold(page, 'error');
		await answer(place);
		expect(await place.getByText(words.say('missing')).count()).toBe(0);
		becomes('holds');
		await next(place).click();
		await atTheSecond(place);
		expect(own()).toHaveLength(1);
	});

	test('it is asked for when the reader is online again', async () => {
		const { page, place, becomes } = await onALine('drops');
		await answer(place);
		await next(place).click();
		await retry(place).waitFor();
		becomes('holds');
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await atTheSecond(place);
		expect(await toldOf(page, 'error')).toHaveLength(1);
		stage.console();
	});

	test('an explainer says so under what was pressed, and does it when it has come', async () => {
		await stage.publish(explainer());
		const { page, place, becomes } = await onALine('drops', 'planets-explainer');
		await waitForTold(page, 'error');
		const certainty = place.locator('.strip button').first();
		await certainty.click();
		await retry(place).waitFor();
		becomes('holds');
		await retry(place).click();
		await place.locator('.strip [aria-pressed=true]').waitFor();
		expect(await place.getByText(words.say('missing')).count()).toBe(0);
		stage.console();
	});

	test('it is said in the language of the piece', async () => {
		const french = wordsFor('fr', fr, dateWriter('fr'));
		await stage.publish(choiceFirst({ lang: 'fr' }));
		const { place } = await onALine('drops');
		await answer(place);
		await next(place, french).click();
		await retry(place, french).waitFor();
		expect(await place.getByText(french.say('missing')).first().isVisible()).toBe(true);
		stage.console();
	});
});

test('a line that stalls is given up, and another try is begun beside it', async () => {
	const { page, place, asked, becomes } = await onALine('stalls');
	await answer(place);
	const before = asked.length;
	await next(place).click();
	becomes('holds');
	await page.waitForRequest((it) => it.url().includes('?try='));
	await atTheSecond(place);
	expect(asked.slice(before).every((it) => it.endsWith('?try=1'))).toBe(true);
	expect(await toldOf(page, 'error')).toEqual([]);
	expect(await stalls(page)).toBe(false);
});

/** Whether something still waits. */
const stalls = (page: Page) =>
	page.evaluate(
		() => document.querySelector('[data-gloss]')?.shadowRoot?.querySelector('[aria-busy]') != null,
	);
