// A reader who answers with a mouse or a finger.

import type { Locator } from 'playwright-core';
import { isOnePress } from '../../content/model/one-press.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { Answer } from '../../content/model/points.ts';
import type { Say } from './by-keyboard.ts';
import { type Known, wordsOf } from './key.ts';

/** Does what an answer needs, short of handing it in where that is a step of its own. */
async function draftByPointer(
	place: Locator,
	question: Known,
	answer: Answer,
	say: Say,
): Promise<void> {
	if (typeof answer === 'number') {
		await place.getByRole('slider').fill(String(answer));
		return;
	}
	const wanted = wordsOf(question, answer);
	if (question.kind !== 'order') {
		// On the words: the whole row is there to be pressed.
		for (const words of wanted) await place.getByText(words, { exact: true }).click();
		return;
	}
	// Before they are there, there would be nothing to move.
	await place.locator('[data-sortable]').waitFor();
	for (const [to, item] of wanted.entries()) {
		const rows = await place.locator('[data-sortable] > li > :nth-child(2)').allTextContents();
		const up = place.getByRole('button', { name: say('up', { item }), exact: true });
		for (let i = rows.indexOf(item); i > to; i -= 1) await up.click();
	}
}

/** Answers the question at which the piece stands. */
export async function answerByPointer(
	place: Locator,
	question: Known,
	answer: Answer,
	say: Say,
): Promise<void> {
	await draftByPointer(place, question, answer, say);
	if (isOnePress(question)) return;
	await place.getByRole('button', { name: say('check') }).click();
}

/** Answers a whole quiz and goes to its result. */
export async function takeQuiz(
	place: Locator,
	quiz: Quiz,
	answerTo: (question: Known, index: number) => Answer,
	say: Say,
): Promise<void> {
	for (const [i, question] of quiz.questions.entries()) {
		if (question.kind !== 'later') {
			await answerByPointer(place, question, answerTo(question, i), say);
		}
		await place.locator('#onward').click();
	}
	await place.locator('.score').waitFor();
}
