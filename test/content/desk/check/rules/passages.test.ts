import { expect, test } from 'vitest';
import { findingsAfter } from '../../workspace.ts';

const QUOTE = 'The new basin was opened on 1 May 2026';

function withPassage(passage: object) {
	return findingsAfter([
		'story.json',
		['claims', 'opened', 'passages'],
		[{ lang: 'en', quote: QUOTE, ...passage }],
	]);
}

test.each([
	['one letter', { quote: 'A' }, ['quote passage/too-short']],
	['one letter among signs', { quote: '“ a … ”' }, ['quote passage/too-short']],
	['signs alone', { quote: '…' }, ['quote passage/too-short']],
	['nothing', { quote: ' ' }, ['quote schema/regex']],
	['a short quote with nothing around it', { quote: '1 May 2026' }, ['passage/no-context']],
	['5,000 characters', { quote: 'a word '.repeat(715) }, ['quote schema/max_length']],
	['too many characters', { quote: 'a word '.repeat(150) }, ['quote passage/too-long']],
	['far surroundings', { prefix: 'a word '.repeat(50) }, ['prefix passage/too-long']],
	['a language that no piece is in', { lang: 'fr' }, ['lang passage/no-piece']],
])('a passage cannot be %s', async (_, passage, found) => {
	const path = 'story.json claims.opened.passages.0';
	expect(await withPassage(passage)).toEqual(
		found.map((it) => (it.startsWith('passage/') ? `${path} ${it}` : `${path}.${it}`)),
	);
});

test.each([
	['a sentence', {}],
	['a short quote that says where', { quote: '1 May 2026', suffix: ', when ships came' }],
	[
		'in another language of the story',
		{ lang: 'ar', quote: 'افتُتح الميناء في 1 أيار/مايو 2026 بحضور الجميع' },
	],
])('a passage can be %s', async (_, passage) => {
	expect(await withPassage(passage)).toEqual([]);
});
