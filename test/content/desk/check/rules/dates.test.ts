import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

test.each([
	[
		{ publishAt: '2026-06', expires: '2026-05-31' },
		['expires date/expires-too-early', 'reviewBy date/review-too-late'],
	],
	[{ publishAt: '2026-06-02' }, ['reviewBy date/review-too-early']],
	[{ expires: '2026-05-20' }, ['reviewBy date/review-too-late']],
	[{ asOf: '2026-05-04' }, ['asOf date/updated-before-as-of']],
	[{ publishAt: '2026-05-02', expires: '2027' }, []],
	[{ publishAt: '2026-05-02', expires: '2026-06-01' }, []],
])('%j: %j', async (fields, found) => {
	const edits = Object.entries(fields).map(
		([field, value]) => ['harbour-quiz.json', [field], value] satisfies [string, string[], string],
	);
	expect((await findingsAfter(...edits)).sort()).toEqual(
		found.map((it) => `harbour-quiz.json ${it}`).sort(),
	);
});
