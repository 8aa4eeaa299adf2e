// Where a reader presses who answers the first question of the quiz.
import type { Locator } from 'playwright-core';
import { asQuiz } from '../harness/content.ts';
import { rightAnswer, wordsOf } from '../harness/key.ts';
import type { Lab } from './lab.ts';

/** The words of its right option. */
export function firstAnswer(pieces: Lab['pieces'], place: Locator): Locator {
	const [question] = asQuiz(pieces.get('assad-quiz')).questions;
	if (question?.kind !== 'choice') throw new Error('The first question is no choice.');
	const right = rightAnswer(question);
	const [words = ''] = typeof right === 'number' ? [] : wordsOf(question, right);
	return place.getByText(words, { exact: true });
}
