import { expect, test } from 'vitest';
import { findingsOf } from '../../workspace.ts';

test('no two bands begin at the same share', async () => {
	expect(await findingsOf('band', ['harbour-quiz.json', ['bands', 1, 'from'], 0])).toEqual([
		'harbour-quiz.json bands.1.from band/same-from',
	]);
});

test('every band has a score', async () => {
	const [question] = [
		{
			id: 'first',
			kind: 'poll',
			ask: 'Which?',
			explain: 'None.',
			options: [
				{ id: 'a', text: 'A' },
				{ id: 'b', text: 'B' },
			],
		},
	];
	const one = {
		...question,
		kind: 'choice',
		pick: 'one',
		claims: ['opened'],
		options: [
			{ id: 'a', text: 'A', correct: true },
			{ id: 'b', text: 'B' },
		],
	};
	const band = (from: number) => ({ from, title: 'Afloat', text: 'Well done.' });
	const bands = (...from: number[]) =>
		findingsOf(
			'band',
			['harbour-quiz.json', ['questions'], [one]],
			['harbour-quiz.json', ['bands'], from.map(band)],
		);
	expect(await bands(0, 0.5)).toEqual([]);
	expect(await bands(0, 0.3, 0.6)).toEqual(['harbour-quiz.json bands.1.from band/never-shown']);
});
