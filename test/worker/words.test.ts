import { describe, expect, test } from 'vitest';
import { allWords, firstWords, wordsFor } from '../../worker/words.ts';

const list = (next: string) => ({ first: { next }, later: { again: `${next} 2` } });
const words = { en: list('Next'), pt: list('Seguinte'), 'zh-Hant': list('下一題') };
const parts = { 'words-pt': { file: 'words-pt-0123.js', code: '' } };

describe('wordsFor', () => {
	test.each([
		['en', 'Next'],
		['pt', 'Seguinte'],
		['pt-BR', 'Seguinte'],
		['zh-Hant', '下一題'],
		['zh-Hant-TW', '下一題'],
		['zh-Hans', 'Next'],
		['fi', 'Next'],
		['constructor', 'Next'],
	])('has words for %s', (lang, next) => {
		expect(wordsFor(lang, words).words).toEqual(list(next));
	});
});

test('gives the first words with the file of the others', () => {
	expect(firstWords('pt-BR', { words, parts })).toEqual({
		words: { next: 'Seguinte' },
		laterWords: 'words-pt-0123.js',
	});
});

test('gives all words where the others have no file', () => {
	const all = { next: 'Next', again: 'Next 2' };
	expect(firstWords('en', { words, parts })).toEqual({ words: all });
	expect(allWords('en', { words })).toEqual(all);
});
