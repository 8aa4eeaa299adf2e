import { expect, test } from 'vitest';
import { overlap, rangeIn } from '../../../../../content/desk/check/reading/ranges.ts';

test.each([
	['en', '10 to 20 ships', { from: 10, to: 20, of: ['ships'] }],
	['en', '1,000–2,000', { from: 1000, to: 2000, of: [] }],
	['en', '$10–$20', { from: 10, to: 20, of: [] }],
	['de', '10 bis 20', { from: 10, to: 20, of: [] }],
	['ar', '10 إلى 20', { from: 10, to: 20, of: [] }],
	['en', '20 ships or more', { from: 20, to: Number.POSITIVE_INFINITY, of: ['ships'] }],
	['en', '15 ships', { from: 15, to: 15, of: ['ships'] }],
	['en', 'About 10', undefined],
	['en', 'Of 10 pilots', undefined],
	['en', '10 ships and some 20 boats', undefined],
	['en', '20 to 10', undefined],
])('the range in %s %j', (lang, text, range) => {
	expect(rangeIn(text, lang)).toEqual(range);
});

const both = (lang: string, ...texts: [string, string]) => {
	const [one, other] = texts.map((text) => rangeIn(text, lang));
	return one !== undefined && other !== undefined && overlap(one, other);
};

test.each([
	['en', 'More than 10', 'More than 20'],
	['en', 'At least 10', 'at least 20'],
	['en', '10+', '20+'],
	['en', 'Up to 20', '10 to 30'],
	['en', 'Under 20', '15 to 30'],
	['en', '10 to 20', '15'],
	['en', '20 or more', '10 to 20 ships'],
	['fr', 'Plus de 10', 'Plus de 20'],
	['de', 'Mehr als 10 Schiffe', 'Bei mehr als 20 Schiffen'],
	['ar', 'أكثر من 10', 'أكثر من 20'],
])('in %s %j and %j have numbers in common', (lang, one, other) => {
	expect(both(lang, one, other)).toBe(true);
});

test.each([
	['en', '10 to 20 ships', '15 to 30 trucks'],
	['en', 'More than 20', '10 to 20'],
	['en', 'Under 10', '10 or more'],
	['en', 'No more than 10', 'More than 10'],
	['en', '15 metres', '15 feet'],
	['fr', 'Moins de 10', 'Entre 10 et 20'],
])('in %s %j and %j have none', (lang, one, other) => {
	expect(both(lang, one, other)).toBe(false);
});
