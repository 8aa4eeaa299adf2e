import { describe, expect, test } from 'vitest';
import { violationsIn } from '../../harness/axe.ts';
import { answerByKeyboard } from '../../harness/by-keyboard.ts';
import { asQuiz } from '../../harness/content.ts';
import { focused } from '../../harness/focus.ts';
import { rightAnswer } from '../../harness/key.ts';
import { arabic, english } from '../../harness/say.ts';
import { useStage } from '../../harness/stage.ts';

const stage = useStage();

describe('the hosted page', () => {
	test.each([
		['assad-quiz', undefined],
		['assad-quiz-ar', undefined],
		['assad-explainer', undefined],
		['assad-quiz', 'lost'],
		['assad-quiz-ar', 'lost'],
		['assad-explainer', 'lost'],
	] as const)('has nothing amiss: %s, scripts %s', async (slug, scripts) => {
		for (const width of [390, 1200]) {
			const page = await stage.visit(`${stage.gloss}/p/${slug}`, {
				width,
				...(scripts && { scripts }),
			});
			await page.locator(scripts ? '.transcript' : 'section.gloss').waitFor();
			const found = await violationsIn(page, page.locator('html'));
			// What is lost is said there.
			if (scripts) stage.console();
			expect(found).toEqual([]);
			const { scrollWidth, clientWidth } = await page.evaluate(() => ({
				scrollWidth: document.documentElement.scrollWidth,
				clientWidth: document.documentElement.clientWidth,
			}));
			expect(scrollWidth).toBe(clientWidth);
			await page.context().close();
		}
	});

	test.each([
		['assad-quiz', english],
		['assad-quiz-ar', arabic],
	])('is answered with the keyboard alone: %s', async (slug, words) => {
		const quiz = asQuiz(stage.pieces.get(slug));
		const page = await stage.visit(`${stage.gloss}/p/${slug}`);
		await page.locator('section.gloss').waitFor();
		for (const question of quiz.questions) {
			if (question.kind === 'later') continue;
			await answerByKeyboard(page, question, rightAnswer(question), words.say);
			expect(await focused(page)).toMatchObject({ id: 'onward' });
			await page.keyboard.press('Enter');
		}
		await page.getByRole('heading', { name: quiz.bands.at(-1)?.title ?? '' }).waitFor();
	});
});
