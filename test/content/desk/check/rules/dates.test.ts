import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { findingsAfter, workspace } from '../../workspace.ts';

test.each([
	[
		{ publishAt: '2026-06', expires: '2026-05-31' },
		['expires date/expires-too-early', 'reviewBy date/review-too-late'],
	],
	[{ publishAt: '2026-06-02' }, ['reviewBy date/review-too-early']],
	[{ reviewBy: '2026-05-01' }, ['reviewBy date/review-too-early']],
	[{ reviewBy: '2025-06-01', publishAt: '2026-05-02' }, ['reviewBy date/review-too-early']],
	[{ reviewBy: '2026-05-02' }, []],
	[{ expires: '2025-06-30' }, ['expires date/expires-too-early', 'reviewBy date/review-too-late']],
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

const QUIZ = 'harbour-quiz.json';
const NOW = new Date('2026-05-04T10:00:00Z');

test.each([
	[{ updated: '2062-05-03T10:00:00Z' }, ['updated date/in-future']],
	[{ asOf: '2062', updated: '2062' }, ['asOf date/in-future', 'updated date/in-future']],
	[{ updated: '2026-05-04T10:30:00Z' }, []],
	[{ updated: '2026-05-05' }, []],
	[{ updated: '2026-05-06', publishAt: '2026-05-06T12:00:00Z' }, []],
	[{ updated: '2026-05-08', publishAt: '2026-05-06T12:00:00Z' }, ['updated date/in-future']],
	[{ updated: 'soon' }, ['updated schema/check']],
])('on 4 May 2026 what a piece says of itself is not of later days: %j', async (fields, found) => {
	const edits = Object.entries(fields).map(
		([field, value]) => [QUIZ, [field], value] satisfies [string, string[], string],
	);
	const { place } = await workspace({}, ...edits);
	const { findings } = await check(place, [], NOW);
	expect(findings.map(({ path, code }) => `${path.join('.')} ${code}`).sort()).toEqual(found);
});
