// Questions with options: one, several, a hint before, one question alone.
import { describe, expect, test } from 'vitest';
import { quiz as planets, slug } from '../../fixtures/pieces.ts';
import { listenTo } from '../../harness/announced.ts';
import { useAssadQuiz } from '../../harness/assad-quiz.ts';
import { answerByPointer } from '../../harness/by-pointer.ts';
import { focused } from '../../harness/focus.ts';
import { type Known, rightAnswer, wordsOf } from '../../harness/key.ts';
import { english } from '../../harness/say.ts';
import { placeOf } from '../../harness/stage.ts';
import { toldOf } from '../../harness/told.ts';
import { beginningOf } from '../../harness/words-in.ts';

const { stage, questionOf, opened } = useAssadQuiz();
const { say } = english;

/** How the feedback of an option begins. */
function feedbackOf({ options }: Extract<Known, { kind: 'choice' }>, id: string): string {
	return beginningOf(options.find((it) => it.id === id)?.feedback ?? '');
}

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

test('leads on from one question alone to nothing, and keeps the focus there', async () => {
	const { page, place } = await opened('who-is-hts');
	expect(await place.getByText('of 8').count()).toBe(0);
	await answerByPointer(place, questionOf('who-is-hts', 'choice'), ['terrorist'], say);
	expect(await place.getByRole('button', { name: 'Next' }).count()).toBe(0);
	expect(await focused(page)).toMatchObject({ id: 'ask' });
});
