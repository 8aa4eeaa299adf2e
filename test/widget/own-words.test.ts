import { expect, test } from 'vitest';
import { inOwnWords } from '../../widget/own-words.ts';
import { quiz } from '../fixtures/pieces.ts';

const own = { en: { next: 'Next', again: 'Again' }, ar: { next: 'التالي', again: 'مجددا' } };
const wordsIn = (lang: string, words: Record<string, string>) =>
	inOwnWords({ rev: '0123456789ab', piece: quiz({ lang }), words }, own).words;

test('takes its own words, whatever a later worker says', () => {
	expect(wordsIn('ar', { next: 'أخرى', new: 'جديد' })).toMatchObject(own.ar);
	expect(wordsIn('ar-EG', {})).toEqual(own.ar);
});

test('takes the worker’s words in a language it does not have, and English where they are missing', () => {
	expect(wordsIn('fr', { next: 'Suivant' })).toEqual({ next: 'Suivant', again: 'Again' });
});
