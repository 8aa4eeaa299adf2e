// A printed page speaks as the widget does.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../content/desk/export/words.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const WIDGET = join(ROOT, 'widget/words');
const PRINTED = join(ROOT, 'content/desk/export/words');
const read = (folder: string, file: string): Record<string, unknown> =>
	JSON.parse(readFileSync(join(folder, file), 'utf8'));

test('it has the widget’s languages', () => {
	expect(readdirSync(PRINTED).sort()).toEqual(readdirSync(WIDGET).sort());
});

test.each(readdirSync(PRINTED))('%s says what the widget says', (file) => {
	const { answers, ...words } = read(PRINTED, file);
	expect(read(WIDGET, file)).toMatchObject(words);
	expect(answers).toEqual(expect.any(String));
});

test('a country has the words of its language, and an unknown language those of English', async () => {
	expect((await wordsOf('pt-BR', undefined)).say('answers')).toBe('Respostas');
	expect((await wordsOf('mi', undefined)).say('from', { name: '{name}' })).toBe('From {name}');
	expect((await wordsOf('../en', undefined)).say('answers')).toBe('Answers');
});
