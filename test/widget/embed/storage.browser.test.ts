// Where answers may be remembered: nowhere, unless the partner says so.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../../content/model/question.ts';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { takeQuiz } from '../../harness/by-pointer.ts';
import { rightAnswer } from '../../harness/key.ts';
import { linkOf, placeFor, tagOf } from '../../harness/paste.ts';
import { draft, finish, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

type Choice = Extract<Question, { kind: 'choice' }>;

const stage = useStage();

beforeAll(() => stage.put('planets-quiz', planets()));

const [first, ...OTHERS] = planets().questions;
if (first?.kind !== 'choice') throw new Error('The first question is no choice.');
const FIRST: Choice = first;
const SUN = { id: 'sun', text: 'The one next to the Sun', correct: true as const };

const withStorage = (name: string, value?: string) =>
	placeFor(name, value === undefined ? '' : `data-gloss-storage="${value}"`) + tagOf(name);

/** Opens a page with a quiz and answers its first question, rightly. */
async function answeredOnce(value?: string, name = 'planets-quiz'): Promise<Page> {
	const page = await stage.show(withStorage(name, value));
	const place = await placeOf(page, name);
	await draft(place, ['venus']);
	await handIn(place);
	await place.getByText('Its thick air keeps the heat.').waitFor();
	// By then all has come, and what is kept is kept.
	await waitForTold(page, 'view');
	return page;
}

/** The names under which a page has kept anything. */
async function keptBy(page: Page): Promise<string[]> {
	const names = await page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(await indexedDB.databases()).map(({ name }) => name ?? ''),
	]);
	const cookies = await page.context().cookies();
	return [...names, ...cookies.map(({ name }) => name)];
}

const scoreIn = async (place: Locator) => (await place.locator('.score').innerText()).trim();

/** The same reader on the same page in another tab. */
async function anotherTab(page: Page): Promise<Page> {
	const tab = await page.context().newPage();
	await tab.goto(page.url());
	return tab;
}

/** The first question has been answered: its result is shown, or the second question. */
async function expectRemembered(page: Page): Promise<Locator> {
	const place = await placeOf(page, 'planets-quiz');
	await place.getByRole('radio', { name: 'Venus' }).waitFor({ state: 'detached' });
	if ((await place.locator('#onward').count()) > 0) await goOn(place);
	await place.getByText('2 of 5').waitFor();
	return place;
}

async function expectFresh(page: Page, name = 'planets-quiz'): Promise<void> {
	const place = await placeOf(page, name);
	await place.getByText('1 of 5').waitFor();
	expect(await place.getByRole('radio').count()).toBe(3);
	expect(await place.getByRole('radio', { checked: true }).count()).toBe(0);
}

describe('data-gloss-storage', () => {
	test.each([undefined, 'none'])('keeps nothing at all: %s', async (value) => {
		const page = await answeredOnce(value);
		expect(await keptBy(page)).toEqual([]);
		await page.reload();
		await expectFresh(page);
	});

	test.each([
		['as long as the tab is open', 'session', expectFresh],
		['in every tab', 'local', expectRemembered],
	])('remembers %s, up to the score: %s', async (_, value, inAnotherTab) => {
		const page = await answeredOnce(value);
		const kept = await keptBy(page);
		expect(kept).not.toEqual([]);
		expect(kept.filter((name) => !name.startsWith('gloss'))).toEqual([]);
		await inAnotherTab(await anotherTab(page));
		await page.reload();
		const place = await expectRemembered(page);
		await finish(place, planets({ questions: OTHERS }), rightAnswer);
		expect(await scoreIn(place)).toMatch(/4\s+of 4$/u);
		expect((await toldOf(page, 'complete')).at(-1)?.detail).toMatchObject({ points: 4, max: 4 });
	});

	test('remembers each piece by itself', async () => {
		await stage.put('other-quiz', planets({ slug: slug('other-quiz') }));
		const page = await answeredOnce('local');
		expect(await keptBy(page)).not.toEqual([]);
		const other = await stage.show(withStorage('other-quiz', 'local'));
		await page.goto(other.url());
		await expectFresh(page, 'other-quiz');
	});

	test.each([
		['the question', (it: Choice): Choice => ({ ...it, id: 'warmest' })],
		['the option', (it: Choice): Choice => ({ ...it, options: [SUN, ...it.options.slice(2)] })],
	])('drops quietly what no longer fits: %s is another now', async (_, change) => {
		const name = slug('changing');
		await stage.put(name, planets({ slug: name }));
		const page = await answeredOnce('local', name);
		expect(await keptBy(page)).not.toEqual([]);
		// Without the browser's cache: what is live now is asked for.
		await page.route('**', (route) => route.continue());
		const questions = [change(FIRST), ...OTHERS];
		await stage.put(name, planets({ slug: name, questions }));
		await page.reload();
		const place = await placeOf(page, name);
		await place.getByText('1 of 5').waitFor();
		await finish(place, planets({ questions }), rightAnswer);
		expect(await scoreIn(place)).toMatch(/4\s+of 4$/u);
	});

	test('drops quietly what it cannot read', async () => {
		const page = await answeredOnce('local');
		expect(await keptBy(page)).not.toEqual([]);
		await page.evaluate(() => {
			for (const name of Object.keys(localStorage)) localStorage.setItem(name, '{"answers":[');
		});
		await page.reload();
		await expectFresh(page);
	});

	test('forgets nothing where what makes sense of it does not come: the page’s own link stays', async () => {
		const page = await answeredOnce('local');
		const kept = () => page.evaluate(() => ({ ...localStorage }));
		const before = await kept();
		expect(before).not.toEqual({});
		await page.route(/\/a\/newer-/u, (route) => route.abort());
		await page.reload();
		await waitForTold(page, 'error');
		expect(await linkOf(page, 'planets-quiz').isVisible()).toBe(true);
		expect(await kept()).toEqual(before);
		stage.console();
		await page.unroute(/\/a\/newer-/u);
		await page.reload();
		await expectRemembered(page);
	});

	test('does without where the browser refuses it, in a sandbox', async () => {
		const inside = withStorage('planets-quiz', 'local').replaceAll('"', '&quot;');
		const page = await stage.show(
			`<iframe sandbox="allow-scripts" width="700" height="800" srcdoc="${inside}"></iframe>`,
		);
		const place = page.frameLocator('iframe').locator('[data-gloss]');
		await place.locator('.gloss').waitFor();
		expect(await place.evaluate(() => window.origin)).toBe('null');
		await takeQuiz(place, planets(), rightAnswer, english.say);
		expect(await scoreIn(place)).toMatch(/4\s+of 4$/u);
	});
});
