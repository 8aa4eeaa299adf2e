import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../content/model/inline.ts';
import { correctedQuiz } from '../fixtures/corrections.ts';
import { explainer, quiz, slug } from '../fixtures/pieces.ts';
import { draft, handIn } from '../harness/quickly.ts';
import { english } from '../harness/say.ts';
import { placeOf, useStage } from '../harness/stage.ts';

const stage = useStage();

beforeAll(async () => {
	await stage.put('planets-quiz', quiz());
	await stage.put('planets-explainer', explainer());
});

const GLOSS = '<script async src="https://gloss.example/gloss.js"></script>';

/** Prints the page, and gives what stands in a place while it is printed: its text, as far as it is to be seen. */
async function printed(page: Page, selector: string): Promise<string> {
	await page.evaluate((place) => {
		addEventListener('beforeprint', () => {
			const host = document.querySelector(place);
			const shown = host?.shadowRoot?.querySelector<HTMLElement>('.gloss');
			Reflect.set(window, 'onPaper', shown?.innerText ?? '');
		});
	}, selector);
	await page.pdf();
	return page.evaluate((): string => Reflect.get(window, 'onPaper'));
}

/** Without spaces: the sign after a phrase counts as a line of its own. */
const bare = (text: string) => text.replace(/\s/gu, '');

describe('on paper', () => {
	test('a quiz has every question, every answer and every note, and stands as it stood afterwards', async () => {
		const page = await stage.show(
			`<div data-gloss="planets-quiz" data-gloss-theme="dark"></div>${GLOSS}`,
		);
		const place = await placeOf(page, 'planets-quiz');
		await draft(place, ['venus']);
		await handIn(place);
		await page.waitForLoadState('networkidle');
		const before = await place.locator('.gloss').innerText();
		const text = await printed(page, '[data-gloss]');
		for (const question of quiz().questions) {
			if (question.kind === 'later') continue;
			expect(bare(text)).toContain(bare(question.ask));
			expect(bare(text)).toContain(bare(plainText(question.explain)));
		}
		for (const { text: claim } of Object.values(quiz().claims)) expect(text).toContain(claim);
		expect(text).toContain('A primer of the planets');
		expect(await place.locator('.gloss').innerText()).toBe(before);
	});

	test('an explainer has every card open, with every note', async () => {
		const page = await stage.show(`<div data-gloss="planets-explainer"></div>${GLOSS}`, {
			width: 360,
		});
		const place = await placeOf(page, 'planets-explainer');
		await page.waitForLoadState('networkidle');
		const folded = place.locator('.card-body:not([hidden])');
		expect(await folded.count()).toBe(1);
		const text = await printed(page, '[data-gloss]');
		expect(text).toContain('Neptune is found.');
		expect(text).toContain('Why Venus lost its water is not settled.');
		expect(await folded.count()).toBe(1);
	});

	test('a dark piece is black on white, and has nothing to press', async () => {
		const page = await stage.show(
			`<div data-gloss="planets-quiz" data-gloss-theme="dark"></div>${GLOSS}`,
		);
		const place = await placeOf(page, 'planets-quiz');
		await page.waitForLoadState('networkidle');
		await page.emulateMedia({ media: 'print' });
		const colour = await place.locator('.gloss').evaluate((it) => getComputedStyle(it).color);
		expect(colour).toBe('rgb(22, 24, 27)');
		expect(await place.getByRole('button', { name: 'Check' }).count()).toBe(0);
	});

	test('a number has its unit once, where its words have it too', async () => {
		const questions = quiz().questions.map((it) =>
			it.kind === 'number' ? { ...it, shown: 'about 8 planets' } : it,
		);
		await stage.put('worded', quiz({ slug: slug('worded'), questions }));
		const page = await stage.show(`<div data-gloss="worded"></div>${GLOSS}`);
		await placeOf(page, 'worded');
		expect(await printed(page, '[data-gloss]')).toMatch(/^about 8 planets$/mu);
		const still = await stage.visit(`${stage.gloss}/p/worded`, { scripts: 'off' });
		const answer = still.locator('details', { hasText: 'about 8' });
		await answer.click();
		expect(await answer.innerText()).toMatch(/^about 8 planets$/mu);
	});

	test('a corrected piece says so at its top, and no heading of it is cut in two', async () => {
		await stage.put('corrected', correctedQuiz('note', { slug: slug('corrected') }));
		const page = await stage.show(`<div data-gloss="corrected"></div>${GLOSS}`);
		const place = await placeOf(page, 'corrected');
		await page.waitForLoadState('networkidle');
		const { say, date } = english;
		const line = say('corrected', { date: date('2020-02-01') });
		expect(await printed(page, '[data-gloss]')).toContain(line);
		await page.emulateMedia({ media: 'print' });
		const broken = await place
			.locator('h2, h3, h4, summary')
			.evaluateAll(
				(all) => all.filter((it) => getComputedStyle(it).breakInside !== 'avoid').length,
			);
		expect(broken).toBe(0);
	});

	test('the page without scripts has its answers open', async () => {
		const page = await stage.visit(`${stage.gloss}/p/planets-quiz`, { scripts: 'off' });
		const answer = page.getByText('Venus is hotter than Mercury.');
		const seen = () => answer.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }));
		expect(await seen()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await seen()).toBe(true);
	});
});
