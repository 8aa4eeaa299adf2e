import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Edit, findingsAfter, findingsIn, findingsOf, workspace } from '../../workspace.ts';

const without = (...path: string[]): Edit => ['story.ar.json', path, undefined];

test('a claim that a piece uses has words in its language, companions too', async () => {
	expect(await findingsAfter(without('claims', 'opened'))).toEqual([
		'story.ar.json claims translation/no-claim',
	]);
	expect(await findingsAfter(without('claims', 'counting'))).toEqual([
		'story.ar.json claims translation/no-claim',
	]);
});

test('who says so is translated as well', async () => {
	expect(await findingsAfter(without('claims', 'traffic', 'by'))).toEqual([
		'story.ar.json claims.traffic translation/no-by',
	]);
	expect(await findingsAfter(['story.json', ['claims', 'opened', 'against'], 'a pilot'])).toEqual([
		'story.ar.json claims.opened translation/no-against',
	]);
});

test('a source that a used claim names has a title in the language', async () => {
	expect(await findingsAfter(without('sources', 'log'))).toEqual([
		'story.ar.json sources translation/no-source',
	]);
});

test('a claim that no piece in the language uses needs no words', async () => {
	const spare = { text: 'Spare.', certainty: 'confirmed', sources: ['log'], asOf: '2026-05-02' };
	expect(await findingsOf('translation', ['story.json', ['claims', 'spare'], spare])).toEqual([]);
});

test('what is translated exists', async () => {
	expect(
		await findingsAfter(
			['story.ar.json', ['claims', 'gone'], { text: '-' }],
			['story.ar.json', ['sources', 'gone'], { title: '-' }],
		),
	).toEqual([
		'story.ar.json claims.gone translation/unknown-claim',
		'story.ar.json sources.gone translation/unknown-source',
	]);
});

test('a language with pieces has a translation', async () => {
	const it = await workspace();
	await rm(join(it.story, 'story.ar.json'));
	expect(await findingsIn(it)).toEqual(['harbour-quiz-ar.json lang translation/missing']);
});

test('a translation that says what it is of is found when that has changed', async () => {
	const of = (text: string): Edit => ['story.ar.json', ['claims', 'opened', 'of'], text];
	expect(await findingsAfter(of('The harbour opened on 2 May 2026.'))).toEqual([
		'story.ar.json claims.opened.of translation/out-of-date',
	]);
	expect(await findingsAfter(of('The harbour opened on 1 May 2026.'))).toEqual([]);
});
