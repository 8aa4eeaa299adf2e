import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../widget/views/words.ts';
import { arabic, english } from '../../harness/say.ts';

describe('say', () => {
	test('fills in values, numbers as they are written', () => {
		expect(english.say('ofMax', { max: 1234.56 })).toBe('of 1,234.6');
		expect(english.say('from', { name: '{name} & $&' })).toBe('From {name} & $&');
	});

	test('chooses the plural', () => {
		expect([1, 2].map((n) => english.say('filtered', { n }, n))).toEqual([
			'1 place marked',
			'2 places marked',
		]);
		const forms = [0, 1, 2, 3, 11, 100].map((n) => arabic.say('filtered', { n }, n));
		expect(new Set(forms).size).toBe(6);
	});

	test('gives the key where there is no word', () => {
		expect(wordsFor('en', {}).say('next')).toBe('next');
		expect(wordsFor('en', { filtered: {} }).say('filtered', {}, 1)).toBe('filtered');
	});
});

describe('date', () => {
	test.each([
		['2011', '2011'],
		['2024-11', 'November 2024'],
		['2024-12-07', '7 December 2024'],
		['2024-12-07T22:00:00-05:00', '8 December 2024'],
	])('is as precise as what it is given: %s', (when, text) => {
		expect(english.date(when)).toBe(text);
	});

	test('is the day in the zone of the story', () => {
		expect(english.date('2024-12-07T22:00:00-05:00', 'America/New_York')).toBe('7 December 2024');
		expect(english.date('2024-12-07', 'America/New_York')).toBe('7 December 2024');
	});

	test('has Western digits in Arabic too', () => {
		expect(arabic.date('2024-12-07')).toMatch(/^7 .+ 2024$/u);
		expect(arabic.number(1234.5)).toMatch(/^1[,.٬]234[.٫]5$/u);
	});
});
