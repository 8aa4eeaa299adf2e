import { describe, expect, test } from 'vitest';
import { plainText } from '../../content/model/inline.ts';
import { listenTo } from '../harness/announced.ts';
import { answerByKeyboard } from '../harness/by-keyboard.ts';
import { asQuiz } from '../harness/content.ts';
import { focused, tabTo } from '../harness/focus.ts';
import { isVoid, rightAnswer } from '../harness/key.ts';
import { arabic, english } from '../harness/say.ts';
import { placeOf, useStage } from '../harness/stage.ts';

const stage = useStage();

describe('a reader with a keyboard alone', () => {
	test.each([
		['in English', '/article.html', 'assad-quiz', english, 'ltr'],
		['in Arabic', '/arabic.html', 'assad-quiz-ar', arabic, 'rtl'],
	] as const)('answers all eight questions, %s', async (_, path, slug, words, dir) => {
		const quiz = asQuiz(stage.pieces.get(slug));
		const page = await stage.visit(path);
		const place = await placeOf(page, slug);
		const heard = await listenTo(place);
		expect(await place.locator('.gloss').getAttribute('dir')).toBe(dir);
		expect(quiz.questions).toHaveLength(8);

		for (const [i, question] of quiz.questions.entries()) {
			if (question.kind === 'later') continue;
			await answerByKeyboard(page, question, rightAnswer(question), words.say);
			const verdict = words.say(isVoid(quiz, question.id) ? 'uncounted' : 'right');
			expect(await place.locator('.how').textContent()).toContain(verdict);
			const said = await heard();
			expect(said.at(-1)).toBe(verdict);
			expect(said.filter((text) => text === verdict)).toHaveLength(1);

			const last = i === quiz.questions.length - 1;
			expect(await focused(page)).toMatchObject({
				id: 'onward',
				name: words.say(last ? 'seeResult' : 'next'),
			});
			const note = words.say('note', { certainty: '' });
			await tabTo(page, ({ name }) => name.startsWith(note), 'Shift+Tab');
			await page.keyboard.press('Enter');
			await place.getByRole('note').getByText(words.say('saidBy')).first().waitFor();
			await tabTo(page, ({ id }) => id === 'onward');
			await page.keyboard.press('Enter');
			const next = quiz.questions[i + 1];
			if (next && next.kind !== 'later') {
				const ask = plainText(next.ask);
				// The first time, the rest may still be on its way. As of when it is asked comes before what is asked,
				// where that rests on what is out of date.
				const asked = async () => {
					const { id, name } = await focused(page);
					return [id, name.slice(-ask.length)];
				};
				await expect.poll(asked).toEqual(['ask', ask]);
			}
		}

		expect(await focused(page)).toMatchObject({
			id: 'ask',
			// One is void.
			name: `${words.say('yourScore')}: 7 ${words.say('ofMax', { max: 7 })}`,
		});
		await place.getByRole('heading', { name: quiz.bands.at(-1)?.title ?? '' }).waitFor();
	});

	test('opens a note, reads it and comes back to where it was', async () => {
		const page = await stage.visit('/article.html');
		const place = await placeOf(page, 'assad-quiz');
		const [question] = asQuiz(stage.pieces.get('assad-quiz')).questions;
		if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
		await answerByKeyboard(page, question, rightAnswer(question), english.say);
		const sign = await tabTo(
			page,
			({ name }) => name === 'Note: Assessed (replaced since)',
			'Shift+Tab',
		);
		await page.keyboard.press('Enter');
		const note = place.getByRole('note');
		await note.waitFor();
		expect(await focused(page)).toEqual(sign);
		await page.keyboard.press('Space');
		await note.waitFor({ state: 'detached' });
		expect(await focused(page)).toEqual(sign);
		await tabTo(page, ({ id }) => id === 'onward');
	});
});
