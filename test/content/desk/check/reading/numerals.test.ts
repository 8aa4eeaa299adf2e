import { expect, test } from 'vitest';
import { numeralsIn } from '../../../../../content/desk/check/reading/numerals.ts';

test.each([
	['en', 'Forty-one ships, and two hundred boats', [41, 200]],
	['de', 'Vierzig Schiffe, einundvierzig Boote', [40, 41]],
	['fr', 'Quarante navires, vingt et un, soixante-douze, quatre-vingt-onze', [40, 21, 72, 91]],
	['es', 'Cuarenta y un barcos, veintidós, cien', [40, 22, 100]],
	['ar', 'أربعون سفينة وخمسة عشر زورقاً وواحد وعشرين قارباً', [40, 15, 21]],
	['en', 'Nobody weighs often', []],
	['ja', '四十', []],
])('the numbers in words in %s %j', (lang, text, numbers) => {
	expect(numeralsIn(text, lang)).toEqual(numbers);
});
