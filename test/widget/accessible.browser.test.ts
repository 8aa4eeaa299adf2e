import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { explainer, slug } from '../fixtures/pieces.ts';
import { violationsIn } from '../harness/axe.ts';
import { asQuiz } from '../harness/content.ts';
import { rightAnswer, wrongAnswer } from '../harness/key.ts';
import { draft, goOn, handIn } from '../harness/quickly.ts';
import { placeOf, useStage } from '../harness/stage.ts';

const stage = useStage();

const GLOSS = '<script async src="https://gloss.example/gloss.js"></script>';
const THEMES = ['light', 'dark'] as const;

/** Opens a piece twice on one page, once in each theme. */
async function opened(name: string, width: number, lang = 'en') {
	const places = THEMES.map(
		(theme) =>
			`<div data-gloss="${name}" data-gloss-theme="${theme}" data-gloss-load="eager"></div>`,
	);
	const page = await stage.show(
		`<main><h1>A page</h1>${places.join('')}</main>${GLOSS}`,
		{ width, height: 1200 },
		{ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
	);
	const all = page.locator('[data-gloss]');
	const both = THEMES.map((_, i) => all.nth(i));
	for (const place of both) await place.locator('.gloss').waitFor();
	return { page, both };
}

/** Looks at a state in both themes: with every rule in light, at its colours in dark. */
async function look(page: Page, both: Locator[], state: string): Promise<string[]> {
	const found: string[] = [];
	for (const [i, place] of both.entries()) {
		const lines = await violationsIn(page, place, i === 0 ? 'all' : 'colours');
		found.push(...lines.map((line) => `${THEMES[i]}, ${state}: ${line}`));
	}
	return found;
}

/** Opens everything that can be opened by a button, notes included. */
async function openAll(place: Locator): Promise<void> {
	await place.evaluate((host) => {
		for (let i = 0; i < 20; i += 1) {
			const folded = host.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded=false]');
			if (!folded?.length) return;
			for (const button of folded) button.click();
		}
	});
}

const each = async (both: Locator[], run: (place: Locator) => Promise<void>) => {
	for (const place of both) await run(place);
};

describe.each([320, 720])('at %i px, axe finds nothing amiss', (width) => {
	test.each([
		['English', 'assad-quiz', 'en'],
		['Arabic', 'assad-quiz-ar', 'ar'],
	])('in any state of a quiz in %s', { timeout: 120_000 }, async (_, name, lang) => {
		const quiz = asQuiz(stage.pieces.get(name));
		const { page, both } = await opened(name, width, lang);
		const found: string[] = [];
		for (const [i, question] of quiz.questions.entries()) {
			if (question.kind === 'later') continue;
			const state = `question ${i + 1}`;
			await each(both, openAll);
			found.push(...(await look(page, both, state)));
			// One half right, the other not.
			const answer = (i % 2 === 0 ? rightAnswer : wrongAnswer)(question);
			await each(both, (place) => draft(place, answer));
			found.push(...(await look(page, both, `${state}, drafted`)));
			await each(both, handIn);
			await each(both, openAll);
			found.push(...(await look(page, both, `${state}, answered`)));
			await each(both, goOn);
		}
		await each(both, (place) => place.locator('.score').waitFor());
		found.push(...(await look(page, both, 'the end')));
		expect(found).toEqual([]);
	});
});
