import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

test('every option of a choice has feedback, those of a poll need none', async () => {
	const path = ['questions', 1, 'options', 2, 'feedback'];
	expect(await findingsAfter(['harbour-quiz.json', path, undefined])).toEqual([
		'harbour-quiz.json questions.1.options.2 choice/no-feedback',
	]);
});
