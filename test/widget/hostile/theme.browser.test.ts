// Pages whose styles spoil everything: a piece reads, looks and works as it does on a plain page.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Drawn, differences, drawn } from '../../fixtures/hostile/drawn.ts';
import { openNote } from '../../fixtures/hostile/read-through.ts';
import { THEMES } from '../../fixtures/hostile/themes.ts';
import { violationsIn } from '../../harness/axe.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { asQuiz } from '../../harness/content.ts';
import { wrongAnswer } from '../../harness/key.ts';
import { overflowIn, smallTargetsIn } from '../../harness/layout.ts';
import { general } from '../../harness/paste.ts';
import { english } from '../../harness/say.ts';
import { placeOf, useStage } from '../../harness/stage.ts';
import { expectSameMarkup, expectUnharmed } from '../../harness/witness.ts';

const stage = useStage();

/** Shows a piece with more room than it ever takes, which is said to be more important than any style sheet can. */
async function show(name: string, width: number, css = ''): Promise<Page> {
	const style = 'display:block!important;min-height:6000px!important';
	return stage.show(
		`<div data-gloss="${name}" style="${style}"><a href="/">A link</a></div><b>.</b>${general()}`,
		{ width },
		{ head: `<style>body { margin: 0 } ${css}</style>` },
	);
}

/** How each question, with and without an answer, and the result look to someone who gets everything wrong. */
async function quizOn(page: Page): Promise<Map<string, Drawn>> {
	const place = await placeOf(page, 'assad-quiz');
	const states = new Map<string, Drawn>();
	const keep = async (state: string) => {
		// A row under the pointer looks different.
		await page.mouse.move(0, 0);
		states.set(state, await drawn(place));
	};
	for (const question of asQuiz(stage.pieces.get('assad-quiz')).questions) {
		if (question.kind === 'later') continue;
		await keep(`${question.id} before its answer`);
		await answerByPointer(place, question, wrongAnswer(question), english.say);
		if (states.size === 1) await openNote(place);
		await keep(`${question.id} after it`);
		await place.locator('#onward').click();
	}
	await keep('the result');
	return states;
}

async function explainerOn(page: Page): Promise<Map<string, Drawn>> {
	const place = await placeOf(page, 'assad-explainer');
	await openNote(place);
	await page.mouse.move(0, 0);
	return new Map([['the explainer', await drawn(place)]]);
}

describe.each([
	['assad-quiz', 280, quizOn],
	['assad-quiz', 720, quizOn],
	['assad-explainer', 280, explainerOn],
	['assad-explainer', 720, explainerOn],
] as const)('%s in a column of %i px', (name, width, read) => {
	let plain: Map<string, Drawn>;

	test('reads on a plain page', async () => {
		const page = await show(name, width);
		plain = await read(page);
		await expectUnharmed(page);
	});

	test.each(Object.entries(THEMES))('reads the same on a page that %s', async (_, css) => {
		const page = await show(name, width, css);
		const here = await read(page);
		expect([...here.keys()]).toEqual([...plain.keys()]);
		for (const [state, it] of here) {
			expect(differences(it, plain.get(state) ?? []), state).toEqual([]);
		}
		await expectUnharmed(page);
		await expectSameMarkup(stage, page);
		const place = await placeOf(page, name);
		expect(await violationsIn(page, place)).toEqual([]);
		expect(await smallTargetsIn(place)).toEqual([]);
		expect(await overflowIn(place)).toEqual([]);
	});
});
