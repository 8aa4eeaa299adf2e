import { expect, test } from 'vitest';
import { directionIn, directionOf } from '../../../content/model/language.ts';

test.each([
	['en', 'ltr'],
	['ar', 'rtl'],
	['ar-SY', 'rtl'],
	['he', 'rtl'],
	['ku', 'ltr'],
	['ku-Arab', 'rtl'],
	['az-Arab-IR', 'rtl'],
	['ar-Latn', 'ltr'],
])('directionOf %s is %s', (lang, direction) => {
	expect(directionOf(lang)).toBe(direction);
});

test.each([
	['What is next?', 'ltr'],
	['Что дальше?', 'ltr'],
	['سوريا 2024', 'rtl'],
	['מה עכשיו?', 'rtl'],
	['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
	['CNN: ما التالي', undefined],
	['ما التالي؟ (CNN)', undefined],
	['2024', undefined],
	['', undefined],
])('directionIn "%s" is %s', (text, direction) => {
	expect(directionIn(text)).toBe(direction);
});
