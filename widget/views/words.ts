// The widget's own words, numbers and dates in the language of a piece. Content is never looked up here.
import type { WordList } from '../../content/model/boot.ts';
import { lookup } from '../../content/model/lookup.ts';
import { localeOf, type WriteDate } from '../../content/model/written-date.ts';
import type en from '../words/en.json';

/** The name of a word; English has them all. */
export type WordKey = keyof typeof en;

type Values = Readonly<Record<string, string | number>>;

/** Formats in one language. Numbers among the values are written as its readers write them. */
export type Words = {
	lang: string;
	/**
	 * A word with its values filled in; `count` chooses the plural form.
	 *
	 * @example
	 * words.say('filtered', { n: 3 }, 3); // "3 places marked"
	 */
	say(key: WordKey, values?: Values, count?: number): string;
	number(value: number): string;
	date: WriteDate;
};

/** `date` writes dates; to build their formats takes a phone too long. */
export function wordsFor(lang: string, list: WordList, date: WriteDate): Words {
	// Built when they are first needed, for the same reason; few pieces need them.
	let numbers: Intl.NumberFormat | undefined;
	let plurals: Intl.PluralRules | undefined;

	function number(value: number): string {
		// Written alike in all languages that have Western digits.
		if (Number.isInteger(value) && value >= 0 && value < 1000) return `${value}`;
		numbers ??= new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 });
		return numbers.format(value);
	}

	function pluralOf(count: number): string {
		plurals ??= new Intl.PluralRules(lang);
		return plurals.select(count);
	}

	return {
		lang,
		number,
		date,
		say(key, values = {}, count) {
			const word = lookup(list, key) ?? key;
			const text =
				typeof word === 'string' ? word : (word[pluralOf(count ?? 0)] ?? word.other ?? key);
			return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
				const value = lookup(values, name);
				return typeof value === 'number' ? number(value) : (value ?? whole);
			});
		},
	};
}
