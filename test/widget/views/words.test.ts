import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../content/model/written-date.ts';
import { wordsFor } from '../../../widget/views/words.ts';
import { arabic, english } from '../../harness/say.ts';

const LANGUAGES = readdirSync('widget/words').map((file) => file.replace('.json', ''));

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
		expect(wordsFor('en', {}, String).say('next')).toBe('next');
		expect(wordsFor('en', { filtered: {} }, String).say('filtered', {}, 1)).toBe('filtered');
	});
});

describe('number', () => {
	test('is written with Western digits in Arabic too', () => {
		expect(arabic.number(1234.5)).toMatch(/^1[,.٬]234[.٫]5$/u);
	});

	test.each([...LANGUAGES, 'es-MX', 'pt-PT', 'fr-CA'])(
		'is written in %s as Intl has it',
		(lang) => {
			const { number } = wordsFor(lang, {}, String);
			const intl = new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 });
			for (const value of [0, 7, 90, 999, 1000, 12345, -3, 0.25, 4.75]) {
				expect(number(value)).toBe(intl.format(value));
			}
		},
	);
});
