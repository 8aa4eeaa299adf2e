// The widget's own words, numbers and dates in the language of a piece. Content is never looked up here.
import type { WordList } from '../../content/model/boot.ts';
import { lookup } from '../../content/model/lookup.ts';
import { partsOf } from '../../content/model/partial-date.ts';
import { zoneOrUtc } from '../../content/model/time.ts';
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
	/** A partial date or an instant, as precisely as it is given; instants as their day in the zone. */
	date(when: string, zone?: string): string;
};

export function wordsFor(lang: string, list: WordList): Words {
	// Arabic newsrooms that are read across borders write Western digits, and so does the content.
	// English without a country is written as most of the world writes it: day before month. Countries of the other
	// languages agree on that, and Intl's choice for the language alone stands: `es` writes 1234,5 and `pt` 1.234,5.
	// Where readers expect another (1,234.5 in Mexico), the piece names its country: `es-MX`.
	const locale = `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;
	const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const plurals = new Intl.PluralRules(lang);
	const number = (value: number) => numbers.format(value);

	return {
		lang,
		number,
		say(key, values = {}, count) {
			const word = lookup(list, key) ?? key;
			const text =
				typeof word === 'string' ? word : (word[plurals.select(count ?? 0)] ?? word.other ?? key);
			return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
				const value = lookup(values, name);
				return typeof value === 'number' ? number(value) : (value ?? whole);
			});
		},
		date(when, zone = 'UTC') {
			const parts = partsOf(when);
			const at = parts
				? Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1)
				: Date.parse(when);
			if (Number.isNaN(at)) return when;
			const text = new Intl.DateTimeFormat(locale, {
				year: 'numeric',
				...((!parts || parts.month) && { month: 'long' }),
				...((!parts || parts.day) && { day: 'numeric' }),
				timeZone: parts ? 'UTC' : zoneOrUtc(zone),
			}).format(at);
			// French says "the first" of a month, and plain numbers for its other days; Intl has "1".
			return /^fr\b/.test(lang) ? text.replace(/^1 /, '1er ') : text;
		},
	};
}
