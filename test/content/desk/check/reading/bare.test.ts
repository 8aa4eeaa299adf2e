import { expect, test } from 'vitest';
import { bare } from '../../../../../content/desk/check/reading/bare.ts';

test('Arabic loses its vowel signs, and what is written otherwise stays', () => {
	expect(bare('يُرجَّح غداً')).toBe('يرجح غدا');
	expect(bare('Über é')).toBe('Über é');
});
