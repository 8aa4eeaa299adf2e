import { expect, test } from 'vitest';
import { rangeIn } from '../../../../../content/desk/check/reading/ranges.ts';

test.each([
	['en', '10 to 20 ships', { from: 10, to: 20 }],
	['en', '1,000–2,000', { from: 1000, to: 2000 }],
	['de', '10 bis 20', { from: 10, to: 20 }],
	['ar', '10 إلى 20', { from: 10, to: 20 }],
	['en', 'About 10', undefined],
	['en', '10 ships and some 20 boats', undefined],
	['en', '20 to 10', undefined],
])('the range in %s %j', (lang, text, range) => {
	expect(rangeIn(text, lang)).toEqual(range);
});
