import { expect, test } from 'vitest';
import { findingsAfter, findingsOf } from '../../workspace.ts';

test.each(['assessed', 'claimed', 'forecast'])(
	'what is %s says who holds it',
	async (certainty) => {
		expect(
			await findingsOf('claim/no-by', ['story.json', ['claims', 'opened', 'certainty'], certainty]),
		).toEqual(['story.json claims.opened claim/no-by']);
	},
);

test.each(['confirmed', 'reported'])('what is %s may go without', async (certainty) => {
	expect(await findingsAfter(['story.json', ['claims', 'opened', 'certainty'], certainty])).toEqual(
		[],
	);
});

test('what is disputed says who contradicts', async () => {
	expect(await findingsAfter(['story.json', ['claims', 'depth', 'against'], undefined])).toEqual([
		'story.json claims.depth claim/no-against',
	]);
});
