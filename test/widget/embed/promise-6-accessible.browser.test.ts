import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { contrastIn } from '../../fixtures/hostile/legible.ts';
import { explainer, quiz as planets } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { violationsIn } from '../../harness/axe.ts';
import { answerByPointer, takeQuiz } from '../../harness/by-pointer.ts';
import { focused } from '../../harness/focus.ts';
import { rightAnswer, wrongAnswer } from '../../harness/key.ts';
import { overflowIn, smallTargetsIn } from '../../harness/layout.ts';
import { addScript, GLOSS, placeFor } from '../../harness/paste.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage, type Visit } from '../../harness/stage.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', planets());
	await stage.put('planets-explainer', explainer());
});

const { say } = english;
const QUESTIONS = planets().questions.flatMap((it) => (it.kind === 'later' ? [] : [it]));
const [FIRST] = QUESTIONS;
if (!FIRST) throw new Error('There is no first question.');

async function opened(visit?: Visit): Promise<{ page: Page; place: Locator }> {
	const page = await stage.show(`<main>${placeFor('planets-quiz')}</main>${GLOSS}`, visit);
	return { page, place: await placeOf(page, 'planets-quiz') };
}

/** Goes through the quiz and looks at each question before the answer and after it, and at the end. */
async function walk(place: Locator, look: (state: string) => Promise<void>): Promise<void> {
	for (const question of QUESTIONS) {
		await look(`${question.id} asked`);
		await draft(place, wrongAnswer(question));
		await handIn(place);
		await place.locator('#onward').waitFor();
		await look(`${question.id} answered`);
		await goOn(place);
	}
	await place.locator('.score').waitFor();
	await look('the end');
}

/** What is too wide, too small or no real control in all states of the quiz, on a screen as small as they come. */
async function walked() {
	const { place } = await opened({ width: 320, height: 256 });
	const overflow: string[] = [];
	const small: string[] = [];
	const kinds = new Set<string>();
	await walk(place, async (state) => {
		const named = (line: string) => `${state}: ${line}`;
		overflow.push(...(await overflowIn(place)).map(named));
		small.push(...(await smallTargetsIn(place)).map(named));
		for (const kind of await controlsIn(place)) kinds.add(kind);
	});
	return { overflow, small, kinds };
}

/** What kinds of controls there are; one that is only called so is named by its element. */
const controlsIn = (place: Locator) =>
	place.evaluate((host) =>
		[...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((it) => {
			const faked = it.matches('[role=button],[role=radio],[role=checkbox],[role=slider]');
			if (it instanceof HTMLInputElement) return [it.type];
			return it instanceof HTMLButtonElement || faked ? [it.localName] : [];
		}),
	);

describe('Promise 6, accessible: WCAG 2.2 AA', () => {
	test('axe finds nothing, whatever is open', async () => {
		const { page, place } = await opened();
		expect(await violationsIn(page, place)).toEqual([]);
		await answerByPointer(place, FIRST, ['mars'], say);
		await place.getByRole('button', { name: say('note', { certainty: '' }) }).click();
		expect(await violationsIn(page, place)).toEqual([]);
	});

	describe('in a window of 1280 by 1024 px at 400 %, which has room for 320 by 256', () => {
		let once: ReturnType<typeof walked> | undefined;
		const found = () => {
			once ??= walked();
			return once;
		};

		test('zoom: nothing is wider than the window', async () => {
			expect((await found()).overflow).toEqual([]);
		});

		test('44 px targets', async () => {
			expect((await found()).small).toEqual([]);
		});

		test('real radio buttons, checkboxes, sliders and buttons', async () => {
			expect([...(await found()).kinds].sort()).toEqual(['button', 'checkbox', 'radio', 'range']);
		});
	});

	test('results announced once, politely', async () => {
		const { place } = await opened();
		const heard = await listenTo(place);
		const region = place.getByRole('status');
		expect(await region.count()).toBe(1);
		expect(await place.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
		for (const question of QUESTIONS) {
			await draft(place, rightAnswer(question));
			await heard();
			await handIn(place);
			const word = say(question.kind === 'poll' ? 'uncounted' : 'right');
			await expect.poll(() => region.textContent()).toBe(word);
			expect(await heard()).toEqual([word]);
			await goOn(place);
		}
	});

	test('focus goes where the reader’s attention goes: to what is next, and to what is asked', async () => {
		const { page, place } = await opened();
		await answerByPointer(place, FIRST, ['venus'], say);
		expect(await focused(page)).toMatchObject({ id: 'onward' });
		await page.keyboard.press('Enter');
		expect(await focused(page)).toMatchObject({ name: QUESTIONS[1]?.ask });
	});

	test('focus goes nowhere else: not to a piece that arrives, not away from a note that opens', async () => {
		const page = await stage.show(`<input aria-label="Search">${placeFor('planets-explainer')}`);
		await page.getByLabel('Search').focus();
		const top = () => page.evaluate(() => window.scrollY);
		await addScript(page, `${stage.gloss}/gloss.js`);
		const place = await placeOf(page, 'planets-explainer');
		expect(await focused(page)).toMatchObject({ name: 'Search' });
		const mark = place.getByRole('button', { name: say('note', { certainty: '' }) }).first();
		await mark.focus();
		const before = { focus: await focused(page), top: await top() };
		await page.keyboard.press('Enter');
		await place.getByRole('note').waitFor();
		expect({ focus: await focused(page), top: await top() }).toEqual(before);
	});

	test.each([
		['choice', 'onePress'],
		['poll', 'pollPress'],
	] as const)('a %s says before that a press is the answer', async (kind, word) => {
		const [question] = planets().questions.filter((it) => it.kind === kind);
		const hinted = question && { ...question, hint: 'Think.' };
		await stage.put('one-press', planets({ questions: hinted ? [hinted] : [] }));
		const page = await stage.show(placeFor('one-press') + GLOSS, { width: 280 });
		const place = await placeOf(page, 'one-press');
		const group = place.getByRole('group');
		expect(await group.getAttribute('aria-describedby')).toBe('how');
		expect(await place.locator('#how').innerText()).toBe(say(word));
		const top = () => place.locator('.options').evaluate((it) => it.getBoundingClientRect().top);
		const before = await top();
		await place.getByRole('radio').first().click();
		await place.locator('ul.options').waitFor();
		// No row moves under the finger.
		expect(await top()).toBe(before);
	});

	test('no colour-only meaning: what is right, wrong, missed or neither differs in word and in shape', async () => {
		const { place } = await opened();
		const [one, several] = QUESTIONS;
		if (!one || !several) throw new Error('There are no two questions.');
		await answerByPointer(place, one, ['venus'], say);
		await place.locator('#onward').click();
		await answerByPointer(place, several, ['jupiter', 'earth'], say);
		const rows = await place.getByRole('listitem').evaluateAll((all) =>
			all.map((row) => ({
				words: row.textContent ?? '',
				shape: row.querySelector('svg')?.innerHTML ?? 'none',
			})),
		);
		const [right, missed, wrong] = rows;
		expect(right?.words).toContain(say('yourRight'));
		expect(missed?.words).toContain(say('missed'));
		expect(wrong?.words).toContain(say('yourWrong'));
		expect(right?.shape).not.toBe(wrong?.shape);
		expect(await place.locator('#how').innerText()).toContain(say('wrong'));
		expect(await place.locator('#how svg').count()).toBe(1);
	});

	test.each([
		['reduce', 0],
		['no-preference', 1],
	] as const)('prefers-reduced-motion: %s', async (reducedMotion, least) => {
		const { page, place } = await opened();
		await page.emulateMedia({ reducedMotion });
		const moving = await place.evaluateHandle((host) => {
			const started: string[] = [];
			for (const type of ['animationstart', 'transitionrun']) {
				host.shadowRoot?.addEventListener(type, () => started.push(type));
			}
			return started;
		});
		await takeQuiz(place, planets(), rightAnswer, say);
		// A movement that begins is told with the next frame.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));
		const count = await moving.evaluate((list) => list.length);
		if (least === 0) expect(count).toBe(0);
		else expect(count).toBeGreaterThanOrEqual(least);
	});

	test('prefers-contrast: the question that is asked stands out from those to come', async () => {
		const { page, place } = await opened();
		await page.emulateMedia({ contrast: 'more' });
		const colours = () =>
			place
				.locator('.segment')
				.evaluateAll((all) => all.map((it) => getComputedStyle(it).backgroundColor));
		await expect.poll(async () => new Set(await colours()).size).toBe(2);
		const [here, ...toCome] = await colours();
		expect(toCome).not.toContain(here);
	});

	test('an option that unfolds is named by its words alone', async () => {
		const { place } = await opened();
		await place.getByText('Mercury', { exact: true }).click();
		const names = place.getByRole('button', { name: 'Mars', exact: true });
		await names.waitFor();
		expect(await names.getAttribute('aria-expanded')).toBe('false');
	});

	test('forced-colors: what is chosen, and what has the focus, is to be seen', async () => {
		const { page, place } = await opened();
		await page.emulateMedia({ forcedColors: 'active' });
		const [first, second] = [0, 1].map((i) => place.getByRole('radio').nth(i));
		if (!first || !second) throw new Error('There are no two options.');
		await first.focus();
		await page.keyboard.press('Space');
		const look = (it: Locator) =>
			it.evaluate((input) => {
				const row = input.closest('[part~=option]');
				if (!row) throw new Error('There is no row.');
				const { backgroundColor } = getComputedStyle(input);
				const { outlineStyle, outlineColor } = getComputedStyle(row);
				return { backgroundColor, outline: `${outlineStyle} ${outlineColor}` };
			});
		const [chosen, other] = [await look(first), await look(second)];
		expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
		expect(chosen.outline).toContain('solid');
		expect(other.outline).toContain('none');
	});

	test.each(['light', 'dark'] as const)(
		'forced-colors: what is drawn is to be seen where they are %s',
		async (colorScheme) => {
			const { page, place } = await opened();
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			const faint: string[] = [];
			/** Looks at the top left corner of the first of these. */
			const look = async (selector: string, width: number, height: number, least: number) => {
				const part = place.locator(selector).first();
				await part.scrollIntoViewIfNeeded();
				const box = await part.boundingBox();
				const contrast = box ? await contrastIn(page, { ...box, width, height }) : 1;
				if (contrast < least) faint.push(`${selector}: ${contrast}`);
			};
			/** Looks at the ring, to the left of the first of these when it has the focus. */
			const lookAtRing = async (selector: string) => {
				const part = place.locator(selector).first();
				await part.focus();
				const { x = 0, y = 0 } = (await part.boundingBox()) ?? {};
				const contrast = await contrastIn(page, { x: x - 8, y: y + 10, width: 8, height: 20 });
				if (contrast < 3) faint.push(`the ring of ${selector}: ${contrast}`);
			};
			await walk(place, async (state) => {
				if (state === 'number asked') {
					await look('.slider input', 30, 48, 3);
					await lookAtRing('.slider input');
				}
				if (state === 'number answered') {
					await look('.legend .is-answer', 14, 20, 3);
					await look('.legend .is-given', 14, 20, 3);
				}
				if (state === 'the end') {
					// These have figures in them.
					await look('.segment.is-wrong', 44, 44, 4.5);
					await look('.segment.is-uncounted', 44, 44, 4.5);
					await page.keyboard.press('Tab');
					await lookAtRing('button.segment');
				}
			});
			expect(faint).toEqual([]);
		},
	);
});
