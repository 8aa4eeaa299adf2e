import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

test.each([
	[
		'linked in a question',
		'harbour-quiz.json',
		['questions', 0, 'explain'],
		'[a](#nobody) [b](#opened)',
	],
	[
		'linked in feedback',
		'harbour-quiz.json',
		['questions', 0, 'options', 0, 'feedback'],
		'[a](#nobody)',
	],
	['linked in the standfirst', 'harbour-quiz.json', ['standfirst'], '[a](#nobody)'],
	[
		'linked in an entry',
		'harbour-explainer.json',
		['cards', 0, 'entries', 0, 'body'],
		'[a](#nobody) [b](#opened)',
	],
	['listed', 'harbour-quiz.json', ['questions', 0, 'claims', 0], 'nobody'],
	['listed by a poll', 'harbour-quiz.json', ['questions', 4, 'claims', 0], 'nobody'],
	['a companion', 'story.json', ['claims', 'opened', 'with', 0], 'nobody'],
	['a successor', 'story.json', ['claims', 'opened', 'replacedBy'], 'nobody'],
])('a claim exists that is %s', async (_, file, path, value) => {
	expect(await findingsAfter([file, path, value])).toContain(
		`${file} ${path.join('.')} claim/unknown`,
	);
});

test('a source exists that a claim names', async () => {
	expect(await findingsAfter(['story.json', ['claims', 'opened', 'sources', 1], 'diary'])).toEqual([
		'story.json claims.opened.sources.1 source/unknown',
	]);
});

test('a claim whose words are wrong exists all the same', async () => {
	expect(await findingsAfter(['story.json', ['claims', 'opened', 'text'], ''])).toEqual([
		'story.json claims.opened.text schema/regex',
	]);
});
