import { expect, test } from 'vitest';
import { directionOf } from '../../../content/model/language.ts';

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
