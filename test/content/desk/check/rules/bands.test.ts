import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

test('no two bands begin at the same share', async () => {
	expect(await findingsAfter(['harbour-quiz.json', ['bands', 1, 'from'], 0])).toEqual([
		'harbour-quiz.json bands.1.from band/same-from',
	]);
});
