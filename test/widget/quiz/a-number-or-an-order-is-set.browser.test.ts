// Questions without options: a number on its scale, items in their order.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { slug } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { useAssadQuiz } from '../../harness/assad-quiz.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { wordsOf } from '../../harness/key.ts';
import { placeFor, tagOf } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf, waitForTold } from '../../harness/told.ts';

const { stage, assad, questionOf, opened } = useAssadQuiz();
const { say } = english;

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

	test('is told once: a step by the live region, a move of the slider by the slider itself', async () => {
		const { page, place } = await opened('us-troops');
		await waitForTold(page, 'view');
		expect(await place.locator('output').getAttribute('aria-live')).toBe('off');
		const heard = await listenTo(place);
		await place.getByRole('button', { name: say('more'), exact: true }).click();
		expect(await heard()).toEqual(['1,450 troops']);
		const slider = place.getByRole('slider');
		await slider.press('ArrowUp');
		expect(await slider.getAttribute('aria-valuetext')).toBe('1,500 troops');
		expect(await heard()).toEqual([]);
	});

	test('has its answer read out once: as the figure it is for the eyes alone', async () => {
		const { place } = await opened('us-troops');
		const said = await listenTo(place);
		await place.getByRole('button', { name: 'Check answer' }).click();
		await place.getByText('about 900 troops', { exact: true }).waitFor();
		expect(await said()).toEqual(['Not right. Answer: about 900 troops']);
		const heard = await place.locator('.number-result').ariaSnapshot();
		expect(heard.match(/about 900 troops/gu)).toHaveLength(1);
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

	test('has buttons that name their row as it reads, without the marks of its text', async () => {
		const question = questionOf('sequence', 'order');
		const items = question.items.map((item, i) =>
			i > 0 ? item : { ...item, text: 'The *Zeit* asks [quoi](lang:fr)' },
		);
		const name = slug('marked-order');
		await stage.put(name, { ...assad(), slug: name, questions: [{ ...question, items }] });
		const place = await placeOf(await stage.show(placeFor(name) + tagOf(name)), name);
		for (const key of ['up', 'down'] as const) {
			const button = place.getByRole('button', { name: say(key, { item: 'The Zeit asks quoi' }) });
			expect(await button.count()).toBe(1);
		}
	});

	test.each([
		['', ''],
		[', on a page that is zoomed by its styles', '0.8'],
	])('is made by dragging with a mouse, down, up and past the end%s', async (_, zoom) => {
		const { page, place } = await opened('sequence');
		// By then everything has come.
		await waitForTold(page, 'view');
		await page.evaluate((it) => {
			document.body.style.zoom = it;
		}, zoom);
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

	test('stays as it is under the button of a mouse that opens a menu', async () => {
		const { page, place } = await opened('sequence');
		await waitForTold(page, 'view');
		const before = await rows(place);
		const box = await place.locator('.handle').first().boundingBox();
		if (!box) throw new Error('There is no handle.');
		await page.mouse.move(box.x + 10, box.y + 10);
		await page.mouse.down({ button: 'right' });
		await page.mouse.move(box.x + 10, await middle(place, 3), { steps: 4 });
		expect(await rows(place)).toEqual(before);
		await page.mouse.up({ button: 'right' });
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
