import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsAfter, findingsIn, workspace } from '../../workspace.ts';

test('a piece is called like its file', async () => {
	expect(await findingsAfter(['harbour-explainer.json', ['slug'], 'harbor'])).toEqual([
		'harbour-explainer.json slug slug/file-name',
	]);
});

test('a piece belongs to its folder’s story', async () => {
	expect(await findingsAfter(['harbour-explainer.json', ['story'], 'port'])).toEqual([
		'harbour-explainer.json story story/mismatch',
	]);
});

test('a translation has the language of its file’s name', async () => {
	expect(await findingsAfter(['story.ar.json', ['lang'], 'fa'])).toEqual([
		'story.ar.json lang lang/mismatch',
	]);
});

test('a translation’s file is named by a language', async () => {
	const it = await workspace();
	await cp(join(it.story, 'story.ar.json'), join(it.story, 'story.arabic.json'));
	expect(await findingsIn(it)).toEqual(['story.arabic.json lang/file-name']);
});

test('no other story has a piece of the same name, even if only one is checked', async () => {
	const it = await workspace();
	await mkdir(join(it.story, '../port'));
	await it.write('../port/harbour-quiz.json', '{}');
	expect(await findingsIn(it)).toContain('harbour-quiz.json slug slug/taken');
});

test('a story’s folder has a name that can be an id', async () => {
	const it = await workspace();
	await rename(it.story, join(it.story, '../The harbour'));
	expect(await findingsIn(it)).toContain('story.json story story/folder-name');
});
