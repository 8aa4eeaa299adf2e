import { expect, test } from 'vitest';
import { bareYears } from '../../../../../content/desk/check/reading/bare-years.ts';

test.each([
	['en', 'In 2027 it shut, as of 1 May 2028.', ['2027']],
	['de', 'Bis 2030 bleibt es offen.', ['2030']],
	['fr', 'Il ferme en 2027.', ['2027']],
	['ar', 'يُغلق في عام ٢٠٢٧.', ['2027']],
	['ja', '2027年に閉じる。', ['2027']],
	['tr', '2027’de kapanır.', ['2027']],
	['uk', 'У 2027 році його закриють.', ['2027']],
	['en', 'Some 2027 ships came, in 2,027 years, or in 2027,5.', []],
])('the years in %s %j', (lang, text, years) => {
	expect(bareYears(text, lang)).toEqual(years);
});
