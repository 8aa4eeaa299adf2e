import { expect, test } from 'vitest';
import { findingsOf } from '../../workspace.ts';

test('no two bands begin at the same share', async () => {
	expect(await findingsOf('band', ['harbour-quiz.json', ['bands', 1, 'from'], 0])).toEqual([
		'harbour-quiz.json bands.1.from band/same-from',
	]);
});
