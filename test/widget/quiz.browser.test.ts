import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { earned } from '../../content/model/points.ts';
import { quiz as planets, slug } from '../fixtures/pieces.ts';
import { listenTo } from '../harness/announced.ts';
import { answerByPointer, takeQuiz } from '../harness/by-pointer.ts';
import { asQuiz } from '../harness/content.ts';
import { focused } from '../harness/focus.ts';
import { type Known, rightAnswer, wordsOf, wrongAnswer } from '../harness/key.ts';
import { finish } from '../harness/quickly.ts';
import { english } from '../harness/say.ts';
import { placeOf, useStage, type Visit } from '../harness/stage.ts';
import { toldOf, waitForTold } from '../harness/told.ts';
import { beginningOf } from '../harness/words-in.ts';

const { say } = english;
const stage = useStage();

const assad = () => asQuiz(stage.pieces.get('assad-quiz'));

/** A question of the Assad quiz by its id, of the kind that is expected. */
function questionOf<K extends Known['kind']>(id: string, kind: K): Extract<Known, { kind: K }> {
	const found = assad().questions.find((it) => it.id === id);
	if (found?.kind !== kind) throw new Error(`${id} is not of the kind ${kind}.`);
	return found as Extract<Known, { kind: K }>;
}

/** How the feedback of an option begins. */
function feedbackOf({ options }: Extract<Known, { kind: 'choice' }>, id: string): string {
	return beginningOf(options.find((it) => it.id === id)?.feedback ?? '');
}

/** The Assad quiz at the end of an article; `only` shows one of its questions. */
async function opened(only?: string, visit?: Visit): Promise<{ page: Page; place: Locator }> {
	const name = only ? `assad-quiz#${only}` : 'assad-quiz';
	const page = await stage.show(
		`<div data-gloss="${name}"><a href="/">Quiz</a></div><script async src="https://gloss.example/e/assad-quiz.js"></script>`,
		visit,
	);
	return { page, place: await placeOf(page, name) };
}

const verdicts = (place: Locator) =>
	place
		.locator('ol.segments button')
		.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));

const score = async (place: Locator) => (await place.locator('.score').textContent())?.trim();

describe('a choice of one', () => {
	test('is answered by one tap, and says at once what was right and why', async () => {
		const { page, place } = await opened();
		const heard = await listenTo(place);
		const question = questionOf('within-days', 'choice');
		const [wrong = ''] = wordsOf(question, ['sure-to-fall']);
		const [right = ''] = wordsOf(question, ['could-fall']);
		await place.getByText(wrong, { exact: true }).click();

		expect(await place.locator('#how').textContent()).toContain('Not right');
		expect(await heard()).toEqual([`Not right. Right answer: ${right}`]);
		const row = (text: string) => place.getByRole('listitem').filter({ hasText: text });
		for (const [text, fate, id] of [
			[wrong, 'Your answer, not right', 'sure-to-fall'],
			[right, 'Right answer', 'could-fall'],
		] as const) {
			expect(await row(text).innerText()).toContain(fate);
			expect(await row(text).innerText()).toContain(feedbackOf(question, id));
		}
		await place.getByRole('heading', { name: 'What is known' }).waitFor();
		expect(await focused(page)).toMatchObject({ id: 'onward', name: 'Next' });
		expect(await place.getByRole('radio').count()).toBe(0);
	});

	test('keeps the rest folded until it is asked for', async () => {
		const { place } = await opened();
		const question = questionOf('within-days', 'choice');
		await answerByPointer(place, question, rightAnswer(question), say);
		const [words = ''] = wordsOf(question, ['probably-holds']);
		const rest = place.getByRole('button', { name: words });
		const feedback = place.getByText(feedbackOf(question, 'probably-holds'));
		expect(await feedback.isVisible()).toBe(false);
		expect(await rest.getAttribute('aria-expanded')).toBe('false');
		await rest.click();
		expect(await feedback.isVisible()).toBe(true);
		expect(await rest.getAttribute('aria-expanded')).toBe('true');
	});

	test('does not take an arrow key for an answer', async () => {
		const { page, place } = await opened();
		await place.getByRole('radio').first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await place.getByRole('radio', { checked: true }).count()).toBe(1);
		expect(await toldOf(page, 'answer')).toEqual([]);
	});
});

test('gives a hint to those who ask for it', async () => {
	const [first, ...others] = planets().questions;
	if (first?.kind !== 'choice') throw new Error('The first question is no choice.');
	const questions = [{ ...first, hint: 'It is not the nearest one.' }, ...others];
	await stage.put('hinted', planets({ slug: slug('hinted'), questions }));
	const page = await stage.show('<script async src="https://gloss.example/e/hinted.js"></script>');
	const place = await placeOf(page, 'hinted');
	const hint = place.getByText('It is not the nearest one.');
	expect(await hint.isVisible()).toBe(false);
	await place.getByRole('button', { name: 'Hint' }).click();
	expect(await hint.isVisible()).toBe(true);
});

test('takes several answers together, and says what was missed', async () => {
	const { page, place } = await opened('caveats');
	const check = place.getByRole('button', { name: 'Check answer' });
	expect(await check.isDisabled()).toBe(true);
	const question = questionOf('caveats', 'choice');
	await answerByPointer(place, question, ['not-settled', 'no-assessment', 'ruling-due'], say);
	expect(await place.locator('#how').textContent()).toContain('Partly right');
	expect(await place.getByText('Also right, not chosen').count()).toBe(1);
	expect(await place.getByText('Your answer, right').count()).toBe(2);
	expect(await place.getByText('Your answer, not right').count()).toBe(1);
	expect(await toldOf(page, 'answer')).toMatchObject([
		{ detail: { answer: ['not-settled', 'no-assessment', 'ruling-due'] } },
	]);
});

describe('a number', () => {
	test('is set by slider and by steps, and shown beside the right one', async () => {
		const { page, place } = await opened('us-troops');
		const slider = place.getByRole('slider');
		const [less, more] = [say('less'), say('more')].map((name) =>
			place.getByRole('button', { name, exact: true }),
		);
		expect(await slider.inputValue()).toBe('1400');
		await slider.fill('1150');
		await more?.click();
		await less?.click();
		await less?.click();
		expect(await slider.inputValue()).toBe('1100');
		expect(await slider.getAttribute('aria-valuetext')).toBe('1,100 troops');
		expect(await place.locator('output').innerText()).toMatch(/^1,100\s+troops$/u);
		await place.getByRole('button', { name: 'Check answer' }).click();
		expect(await place.locator('#how').textContent()).toContain('Partly right');
		expect(await place.getByText('Your answer: 1,100 troops.').innerText()).toContain(
			'Too high by 200.',
		);
		expect(await place.getByText('Answer: about 900 troops', { exact: true }).count()).toBe(1);
		expect(await toldOf(page, 'answer')).toMatchObject([
			{ detail: { answer: 1100, points: 0.75 } },
		]);
	});

	test('stops at the ends of its range', async () => {
		const { place } = await opened('us-troops');
		const more = place.getByRole('button', { name: say('more'), exact: true });
		await place.getByRole('slider').fill('2750');
		await more.click();
		expect(await more.getAttribute('aria-disabled')).toBe('true');
		await more.click({ force: true });
		expect(await place.getByRole('slider').inputValue()).toBe('2800');
	});
});

describe('an order', () => {
	const rows = (place: Locator) =>
		place
			.locator('[data-sortable] > li')
			.evaluateAll((all) =>
				all.map((it) => (it instanceof HTMLElement ? it.dataset.id : undefined)),
			);

	/** Drags a row by its handle to a height on the page. */
	async function drag(page: Page, place: Locator, from: number, toY: number): Promise<void> {
		const box = await place.locator('.handle').nth(from).boundingBox();
		if (!box) throw new Error('There is no handle.');
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, toY, { steps: 4 });
		await page.mouse.up();
	}

	const middle = async (place: Locator, i: number) => {
		const box = await place.locator('[data-sortable] > li').nth(i).boundingBox();
		if (!box) throw new Error('There is no row.');
		return box.y + box.height / 2;
	};

	test('is made with buttons, which say where a row has come', async () => {
		const { place } = await opened('sequence');
		const before = await rows(place);
		expect(before).not.toEqual(questionOf('sequence', 'order').items.map(({ id }) => id));
		const heard = await listenTo(place);
		const [, item = ''] = wordsOf(
			questionOf('sequence', 'order'),
			before.map((id) => id ?? ''),
		);
		await place.getByRole('button', { name: say('up', { item }), exact: true }).click();
		expect(await rows(place)).toEqual([before[1], before[0], ...before.slice(2)]);
		expect(await heard()).toEqual([`${item}: place 1 of 5`]);
	});

	test('is made by dragging with a mouse, down, up and past the end', async () => {
		const { page, place } = await opened('sequence');
		// By then everything has come.
		await waitForTold(page, 'view');
		const [a, b, c, d, e] = await rows(place);
		await drag(page, place, 0, (await middle(place, 2)) + 8);
		expect(await rows(place)).toEqual([b, c, a, d, e]);
		await drag(page, place, 3, (await middle(place, 0)) - 8);
		expect(await rows(place)).toEqual([d, b, c, a, e]);
		await drag(page, place, 0, (await middle(place, 4)) + 300);
		expect(await rows(place)).toEqual([b, c, a, e, d]);
		await page.mouse.move(10, 10);
		expect(await rows(place)).toEqual([b, c, a, e, d]);
	});

	test('shows each row in its place, and where it was', async () => {
		const { place } = await opened('sequence');
		const question = questionOf('sequence', 'order');
		const [first = '', second = '', ...rest] = question.items.map(({ id }) => id);
		await answerByPointer(place, question, [second, first, ...rest], say);
		expect(await place.locator('#how').textContent()).toContain('Partly right');
		const shown = place.locator('.order-result .order > li');
		expect(await shown.nth(0).innerText()).toContain('You had it in place 2');
		expect(await shown.nth(2).innerText()).toContain('In its place');
	});
});

test('does not count a poll, and keeps what was said to itself', async () => {
	await stage.put('planets-quiz', planets());
	const page = await stage.show(
		'<script async src="https://gloss.example/e/planets-quiz.js"></script>',
	);
	const place = await placeOf(page, 'planets-quiz');
	await finish(place, planets(), rightAnswer);
	expect(await score(place)).toBe('Your result: 4 of 4');
	expect((await verdicts(place)).at(-1)).toBe('Question 5: This does not count');
	const [poll] = (await toldOf(page, 'answer')).slice(-1);
	expect(poll?.detail).toMatchObject({ question: 'opinion' });
	expect(poll?.detail).not.toHaveProperty('answer');
	expect(poll?.detail).not.toHaveProperty('points');
});

describe('the result', () => {
	test('counts what was right in part', async () => {
		const answers: Record<string, readonly string[] | number> = {
			'within-days': ['could-fall'],
			caveats: ['not-settled', 'opinions-vary', 'ruling-due'],
			'why-so-fast': ['us-arms'],
			'who-is-hts': ['terrorist'],
			allies: ['divided'],
			'us-troops': 1200,
			worries: ['chemical', 'hts-aims'],
			sequence: ['uprising', 'rule-begins', 'review', 'offensive', 'trump-post'],
		};
		const { page, place } = await opened();
		await takeQuiz(place, assad(), ({ id }) => answers[id] ?? [], say);
		// 1 + 1/3 + 1 + 0 + 1/2 + 2/3 + 9/10; the third question is void.
		expect(await score(place)).toBe('Your result: 4.4 of 7');
		await place.getByRole('heading', { name: 'The outline' }).waitFor();
		expect(await verdicts(place)).toEqual([
			'Question 1: Right',
			'Question 2: Partly right',
			'Question 3: This does not count',
			'Question 4: Right',
			'Question 5: Not right',
			'Question 6: Partly right',
			'Question 7: Partly right',
			'Question 8: Partly right',
		]);
		const told = await toldOf(page, 'answer');
		const expected = assad().questions.map((it) => earned(assad(), it, answers[it.id] ?? [], 0));
		expect(told.map(({ detail }) => detail.points)).toEqual(expected);
		const [complete] = await toldOf(page, 'complete');
		expect(complete?.detail).toMatchObject({ max: 7, band: 'The outline' });
		expect(complete?.detail.points).toBeCloseTo(4.4);
	});

	test('is nothing where all is wrong, and may be tried again', async () => {
		const { page, place } = await opened();
		await finish(place, assad(), wrongAnswer);
		expect(await score(place)).toBe('Your result: 0 of 7');
		await place.getByRole('heading', { name: 'Where to begin' }).waitFor();
		await place.getByRole('button', { name: 'Try again' }).click();
		expect(await focused(page)).toMatchObject({
			id: 'ask',
			name: questionOf('within-days', 'choice').ask,
		});
		expect(await place.getByRole('radio', { checked: true }).count()).toBe(0);
		await finish(place, assad(), rightAnswer);
		expect(await score(place)).toBe('Your result: 7 of 7');
	});

	test('leads back to a question and from there to the result again', async () => {
		const { page, place } = await opened();
		await finish(place, assad(), rightAnswer);
		await place.getByRole('button', { name: 'Question 4: Right' }).click();
		const { ask } = questionOf('who-is-hts', 'choice');
		expect(await focused(page)).toMatchObject({ id: 'ask', name: ask });
		expect(await place.getByText('Your answer, right').count()).toBe(1);
		await place.getByRole('button', { name: 'Back to the result' }).click();
		expect(await score(place)).toBe('Your result: 7 of 7');
		expect(await toldOf(page, 'complete')).toHaveLength(1);
	});

	test('leads to what to read next, and names its sources', async () => {
		const { place } = await opened();
		await finish(place, assad(), rightAnswer);
		const next = place.getByRole('link', { name: 'Read next' });
		expect(await next.getAttribute('href')).toBe(`${stage.gloss}/p/assad-after`);
		const sources = place.getByRole('region', { name: 'Sources' });
		for (const { publisher, title } of Object.values(assad().sources)) {
			expect(await sources.textContent()).toContain(`${publisher}: ${title}`);
		}
	});
});

describe('sharing', () => {
	/** Stands in for the system's sheet: keeps what was shared. */
	function withSheet(): void {
		const shared: unknown[] = [];
		Object.defineProperty(window, 'shared', { value: shared });
		Object.defineProperty(navigator, 'share', {
			value: async (what: unknown) => void shared.push(what),
		});
	}
	/** The reader closes the system's sheet. */
	function withClosedSheet(): void {
		Object.defineProperty(navigator, 'share', {
			value: () => Promise.reject(new DOMException('Closed', 'AbortError')),
		});
	}
	function withoutClipboard(): void {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	}
	const shared = (page: Page) => page.evaluate(() => Reflect.get(window, 'shared'));
	const share = (place: Locator) => place.getByRole('button', { name: 'Share' });

	test('shares the page, and no score where the subject is sensitive', async () => {
		const { page, place } = await opened(undefined, { first: withSheet });
		await finish(place, assad(), rightAnswer);
		await share(place).click();
		expect(await shared(page)).toEqual([{ text: assad().title, url: page.url() }]);
		expect(await toldOf(page, 'share')).toMatchObject([{ detail: { how: 'native' } }]);
	});

	test('shares the score where it may, and the address that the page calls its own', async () => {
		await stage.put('light', planets({ slug: slug('light') }));
		const page = await stage.show(
			'<script async src="https://gloss.example/e/light.js"></script>',
			{ first: withSheet },
			{ head: '<link rel="canonical" href="https://paper.example/planets">' },
		);
		const place = await placeOf(page, 'light');
		await finish(place, planets(), rightAnswer);
		await share(place).click();
		const text = 'I scored 4 of 4: What do you know of the planets?';
		expect(await shared(page)).toEqual([{ text, url: 'https://paper.example/planets' }]);
	});

	test('leaves all as it is when the reader thinks better of it', async () => {
		const { page, place } = await opened('within-days', { first: withClosedSheet });
		await answerByPointer(place, questionOf('within-days', 'choice'), ['could-fall'], say);
		await share(place).click();
		expect(await share(place).innerText()).toBe('Share');
		expect(await toldOf(page, 'share')).toEqual([]);
	});

	test('copies the address where there is nothing to share with', async () => {
		const { page, place } = await opened('within-days');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const heard = await listenTo(place);
		await answerByPointer(place, questionOf('within-days', 'choice'), ['could-fall'], say);
		await share(place).click();
		await place.getByRole('button', { name: 'Link copied' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		expect(await heard()).toEqual(['Right', 'Link copied']);
		expect(await toldOf(page, 'share')).toMatchObject([{ detail: { how: 'copied' } }]);
	});

	test('shows the address where it may not be copied either', async () => {
		const { page, place } = await opened('within-days', { first: withoutClipboard });
		await answerByPointer(place, questionOf('within-days', 'choice'), ['could-fall'], say);
		await share(place).click();
		const field = place.getByRole('textbox', { name: 'Copy this link:' });
		expect(await field.inputValue()).toBe(page.url());
		expect(await toldOf(page, 'share')).toMatchObject([{ detail: { how: 'by-hand' } }]);
	});
});

test('leads on from one question alone to nothing, and keeps the focus there', async () => {
	const { page, place } = await opened('who-is-hts');
	expect(await place.getByText('of 8').count()).toBe(0);
	await answerByPointer(place, questionOf('who-is-hts', 'choice'), ['terrorist'], say);
	expect(await place.getByRole('button', { name: 'Next' }).count()).toBe(0);
	expect(await focused(page)).toMatchObject({ id: 'ask' });
});
