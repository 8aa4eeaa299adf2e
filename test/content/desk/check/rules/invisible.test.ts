import { expect, test } from 'vitest';
import { findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';

test.each([
	['a control', 'A har\u0007bour'],
	['an escape', '\u001b[31mred'],
	['a tabulator', 'A\tharbour'],
	['an override', 'A \u202eharbour'],
	['an embedding', '\u202aA harbour\u202c'],
	['half a character', 'A \ud83d harbour'],
	['a space of no width alone', '\u200b'],
	['a filler alone', ' \u3164 '],
])('a text with %s is refused', async (_, title) => {
	expect(await findingsOf('text/invisible', [QUIZ, ['title'], title])).toEqual([
		`${QUIZ} title text/invisible`,
	]);
});

test.each([
	['an empty line', 'A harbour.\n\nA quay.'],
	['marks, joiners and isolates of a script', 'نمی\u200cدانم \u200fA\u200e \u2068B\u2069'],
	['a flag and a family', '🇵🇹 👨\u200d👩\u200d👧'],
	['a soft hyphen', 'har\u00adbour'],
])('a text with %s is left alone', async (_, standfirst) => {
	expect(await findingsOf('text/invisible', [QUIZ, ['standfirst'], standfirst])).toEqual([]);
});

test('what is quoted from an article stays as it stands there', async () => {
	const passages = [
		{ lang: 'en', quote: 'The \u202aharbour\u202c opened on the first of May, at noon.' },
	];
	const path = ['claims', 'opened', 'passages'];
	expect(await findingsOf('text/invisible', ['story.json', path, passages])).toEqual([]);
});

test('claims, sources and translations are looked at too', async () => {
	const bad = 'A\u0000';
	expect(
		await findingsOf(
			'text/invisible',
			['story.json', ['sources', 'office', 'title'], bad],
			['story.ar.json', ['claims', 'opened', 'text'], bad],
		),
	).toEqual([
		'story.ar.json claims.opened.text text/invisible',
		'story.json sources.office.title text/invisible',
	]);
});
