// The same quiz in several tabs, or in several revisions one after another, where a page lets answers be remembered.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { correctedQuiz } from '../../fixtures/corrections.ts';
import { quiz as planets } from '../../fixtures/pieces.ts';
import { answerFirst, lookAgain, useOpenTab } from '../../harness/open-tab.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { waitForTold } from '../../harness/told.ts';

const { stage } = useOpenTab();
const { say } = english;

const KEEPS = placeFor('planets-quiz', 'data-gloss-storage="local"') + tagOf('planets-quiz');

async function firstTab(): Promise<[Page, Locator]> {
	const page = await stage.show(KEEPS);
	const place = await placeOf(page, 'planets-quiz');
	await waitForTold(page, 'view');
	return [page, place];
}

/** The same reader on the same page. */
async function anotherTab(page: Page): Promise<[Page, Locator]> {
	const other = await page.context().newPage();
	await other.goto(page.url());
	const place = await placeOf(other, 'planets-quiz');
	await waitForTold(other, 'view');
	return [other, place];
}

/** The questions of which answers are kept. */
const kept = (page: Page) =>
	page.evaluate(() => {
		const text = localStorage.getItem('gloss:planets-quiz') ?? '{}';
		return Object.keys(JSON.parse(text).answers ?? {}).toSorted();
	});

/** Without the browser's cache: what is live is asked for. */
async function reload(page: Page): Promise<void> {
	await page.route('**', (route) => route.continue());
	await page.reload();
	await waitForTold(page, 'view');
}

async function answer(place: Locator, given: string[] | number): Promise<void> {
	await goOn(place);
	await draft(place, given);
	await handIn(place);
}

test('each tab adds what was answered in it, and who only looks around changes nothing', async () => {
	const [page, place] = await firstTab();
	await answerFirst(place);
	const [other, there] = await anotherTab(page);
	await answer(place, ['jupiter']);
	await draft(there, ['saturn']);
	await handIn(there);
	await answer(there, 8);
	await place
		.getByRole('button', { name: /^Note: /u })
		.first()
		.click();
	expect(await kept(page)).toEqual(['giants', 'hottest', 'number']);
	await reload(other);
	expect(await there.locator('.progress p').innerText()).toBe(say('progress', { n: 4, total: 5 }));
});

test('a tab in which nothing was answered takes nothing away when a newer revision takes over', async () => {
	const [page, place] = await firstTab();
	const [other, there] = await anotherTab(page);
	await answerFirst(there);
	const title = 'The planets, put right';
	await stage.publish(correctedQuiz('note', { title }));
	await lookAgain(page);
	await place.getByText(title).waitFor();
	expect(await kept(other)).toEqual(['hottest']);
});

test('nor does the first answer of a tab that was opened before', async () => {
	const [page, place] = await firstTab();
	const [, there] = await anotherTab(page);
	await answerFirst(there);
	await answer(there, ['jupiter']);
	await answerFirst(place, 'mars');
	await expect.poll(() => kept(page)).toEqual(['giants', 'hottest']);
});

test('who begins again is forgotten', async () => {
	const [page, place] = await firstTab();
	await answerFirst(place);
	for (const given of [['jupiter'], 8, ['venus', 'earth', 'mars'], ['mars']]) {
		await answer(place, given);
	}
	await goOn(place);
	await place.getByRole('button', { name: say('again') }).click();
	expect(await kept(page)).toEqual([]);
});

test('an older revision, from a cache that is behind, forgets nothing of the newer one', async () => {
	const { questions, ...rekeyed } = correctedQuiz('rekey');
	const [first] = questions;
	if (!first) throw new Error('There is no question.');
	const newer = { ...rekeyed, questions: [{ ...first, id: 'added' }, ...questions] };
	await stage.publish(newer);
	const [page, place] = await firstTab();
	await answerFirst(place);
	await answer(place, ['venus']);
	await stage.publish(planets());
	await reload(page);
	await stage.publish(newer);
	await reload(page);
	expect(await kept(page)).toEqual(['added', 'hottest']);
	expect(await place.getByText(say('sinceLast')).count()).toBe(0);
	expect(await place.locator('.progress p').innerText()).toBe(say('progress', { n: 3, total: 6 }));
});
