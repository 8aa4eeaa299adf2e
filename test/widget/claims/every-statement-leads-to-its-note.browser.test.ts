// From what a piece says to the notes of the claims it rests on.
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../content/model/claims-used.ts';
import { explainer, quiz as planets, slug } from '../../fixtures/pieces.ts';
import { asExplainer } from '../../harness/content.ts';
import { marksIn, openPiece, restOf } from '../../harness/open-piece.ts';
import { draft, handIn } from '../../harness/quickly.ts';
import { useStage } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';

const stage = useStage();

describe('the way to a note', () => {
	test('is there in every entry of the real explainer', async () => {
		const piece = asExplainer(stage.pieces.get('assad-explainer'));
		const { place, page } = await openPiece(stage, { ...piece, slug: slug('every-entry') });
		await restOf(page);
		const entries = place.locator('.entry');
		const expected = statementsOf(piece).length;
		expect(await entries.count()).toBe(expected);
		for (const entry of await entries.all()) {
			expect(await marksIn(entry).count(), await entry.innerText()).toBeGreaterThan(0);
		}
	});

	test.each([
		['a timeline', 'Uranus is found.'],
		['figures', 'giants'],
		['terms', 'A body that clears its path.'],
	])('is there with the keyboard in %s that only list their claims', async (_, words) => {
		const { place, page } = await openPiece(stage, explainer({ slug: slug('listed') }));
		await restOf(page);
		const text = place.locator('.prose').filter({ hasText: words });
		await marksIn(text).focus();
		await page.keyboard.press('Enter');
		const note = text.getByRole('note');
		expect(await note.innerText()).toContain('Eight planets go round the Sun.');
		expect(await toldOf(page, 'note')).toMatchObject([{ detail: { claim: 'count' } }]);
		await page.keyboard.press('Enter');
		expect(await note.count()).toBe(0);
	});

	test('is there after the answer of a question that only lists its claims, and in its feedback', async () => {
		const { questions, ...quiz } = planets({ slug: slug('answer-notes') });
		const [question] = questions;
		if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
		const options = question.options.map((it) => ({ ...it, feedback: 'It is [as it is](#heat).' }));
		const listing = { ...question, options, explain: 'It is so.', claims: ['count'] };
		const { place } = await openPiece(stage, {
			...quiz,
			questions: [listing, ...questions.slice(1)],
		});
		expect(await marksIn(place).count()).toBe(0);
		await draft(place, ['venus']);
		await handIn(place);
		await marksIn(place.locator('.feedback:visible')).click();
		await marksIn(place.locator('.explain')).click();
		const notes = await place.getByRole('note').allInnerTexts();
		expect(notes[0]).toContain('Venus is the hottest planet.');
		expect(notes[1]).toContain('Eight planets go round the Sun.');
	});

	test.each(['quiz', 'explainer'] as const)('is there in the standfirst of a %s', async (kind) => {
		const head = { slug: slug(`standfirst-${kind}`), standfirst: 'What is [known](#count).' };
		const { place, page } = await openPiece(
			stage,
			kind === 'quiz' ? planets(head) : explainer(head),
		);
		await place.getByText('known', { exact: true }).click();
		const note = place.getByRole('note');
		expect(await note.innerText()).toContain('Eight planets go round the Sun.');
		await restOf(page);
		expect(await note.isVisible()).toBe(true);
	});
});
