import { expect, test } from 'vitest';
import { findingsOf } from '../../workspace.ts';

test.each([
	['a', 70, 0],
	['a', 71, 1],
	['港', 35, 0],
	['港', 36, 1],
])('a title of %s may be so long: %i', async (letter, length, found) => {
	const title = letter.repeat(length);
	expect(await findingsOf('title/long', ['harbour-quiz.json', ['title'], title])).toHaveLength(
		found,
	);
});
