import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';

test('what is still to be written is found, in texts, lists and comments', async () => {
	const found = await findingsAfter(
		[QUIZ, ['questions', 0, 'hint'], 'TODO: A hint'],
		[QUIZ, ['$comment'], 'TODO: Think of this.'],
		['story.json', ['claims', 'opened', 'text'], 'TODO: The claim of 1 May 2026'],
	);
	expect(found.sort()).toEqual([
		`${QUIZ} $comment placeholder/left`,
		`${QUIZ} questions.0.hint placeholder/left`,
		'story.json claims.opened.text placeholder/left',
	]);
});

test('a text may speak of such things', async () => {
	expect(await findingsAfter([QUIZ, ['questions', 0, 'hint'], 'It said TODO: later.'])).toEqual([]);
});
