// From the note of a claim to what else rests on it.
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../content/model/inline.ts';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { focused, tabTo } from '../../harness/focus.ts';
import { heldLine } from '../../harness/held-line.ts';
import { marksIn, openPiece, restOf } from '../../harness/open-piece.ts';
import { draft, goOn, handIn } from '../../harness/quickly.ts';
import { english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';

const stage = useStage();
const { say } = english;

describe('what else rests on a claim', () => {
	const others = ['Who found them?', 'When?', 'In figures', 'Terms'];
	const usesIn = (note: Locator) => note.locator('.uses').getByRole('button');

	test('is the other cards of an explainer, and a press opens and focuses them', async () => {
		const { page, place } = await openPiece(stage, explainer({ slug: slug('cards') }), {
			width: 390,
		});
		await restOf(page);
		await marksIn(place).first().click();
		const note = place.getByRole('note');
		expect(await usesIn(note).allInnerTexts()).toEqual(others);
		const card = place.getByRole('button', { name: 'When?', expanded: false });
		expect(await card.count()).toBe(1);
		await usesIn(note).nth(1).click();
		expect((await focused(page)).id).toBe('card/history');
		expect(await place.getByText('Uranus is found.').isVisible()).toBe(true);
		const history = place.locator('.is-timeline').getByRole('note');
		await marksIn(place.locator('.is-timeline')).first().click();
		expect(await usesIn(history).allInnerTexts()).toEqual([
			'What is there?',
			...others.filter((it) => it !== 'When?'),
		]);
	});

	test('is the same in a first view as after it', async () => {
		const line = heldLine();
		const { page, place } = await openPiece(stage, explainer({ slug: slug('cards-first') }), {
			prepare: line.prepare,
		});
		await marksIn(place).first().click();
		const note = place.getByRole('note');
		expect(await usesIn(note).allInnerTexts()).toEqual(others);
		await usesIn(note).nth(0).click();
		expect((await focused(page)).id).toBe('card/people');
		const before = await note.innerHTML();
		await line.letGo();
		await restOf(page);
		await marksIn(place).nth(1).click();
		expect(await note.first().innerHTML()).toBe(before);
		expect(await usesIn(note.nth(1)).allInnerTexts()).toEqual([
			'What is there?',
			...others.slice(1),
		]);
	});

	test('is left out where nothing else does', async () => {
		const { place } = await openPiece(stage, explainer({ slug: slug('alone') }));
		await marksIn(place.locator('.unknowns')).click();
		expect(await place.locator('.unknowns .note').count()).toBe(1);
		expect(await place.getByText(say('usedIn')).count()).toBe(0);
	});

	test('is, in a quiz, only what has been answered, and a press goes there', async () => {
		const quiz = planets({ slug: slug('questions') });
		const { page, place } = await openPiece(stage, quiz);
		await restOf(page);
		const note = place.getByRole('note');
		const openNote = () => marksIn(place.locator('.explain')).first().click();
		await draft(place, ['venus']);
		await handIn(place);
		await goOn(place);
		await draft(place, ['jupiter']);
		await handIn(place);
		await openNote();
		expect(await note.innerText()).toContain('Eight planets go round the Sun.');
		expect(await usesIn(note).count()).toBe(0);
		await goOn(place);
		await draft(place, 8);
		await handIn(place);
		await openNote();
		const giants = quiz.questions[1];
		if (!giants || giants.kind === 'later') throw new Error('There is no second question.');
		expect(await usesIn(note).allInnerTexts()).toEqual([plainText(giants.ask)]);
		await tabTo(page, ({ name }) => name === giants.ask, 'Shift+Tab');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toMatchObject({ id: 'ask', name: giants.ask });
	});
});
