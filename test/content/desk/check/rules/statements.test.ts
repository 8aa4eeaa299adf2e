import { expect, test } from 'vitest';
import { findingsAfter, findingsOf } from '../../workspace.ts';

test('every question rests on a claim, linked or listed', async () => {
	const path = ['questions', 0, 'explain'];
	expect(await findingsOf('statement', ['harbour-quiz.json', path, 'It opened.'])).toEqual([
		'harbour-quiz.json questions.0 statement/no-claim',
	]);
	expect(
		await findingsAfter(
			['harbour-quiz.json', path, 'It opened.'],
			['harbour-quiz.json', ['questions', 0, 'claims'], ['opened']],
		),
	).toEqual([]);
});

test('every entry rests on a claim', async () => {
	expect(
		await findingsAfter(['harbour-explainer.json', ['cards', 4, 'entries', 0, 'claims'], []]),
	).toEqual(['harbour-explainer.json cards.4.entries.0 statement/no-claim']);
});
