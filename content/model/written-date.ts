// Dates as readers of a language write them. To build a format takes a phone longer than to draw a question, so the
// worker writes the dates of a piece (prepare.ts).
import { partsOf } from './partial-date.ts';

/** Writes a partial date or an instant, as precisely as it is given; instants as their day in the zone. */
export type WriteDate = (when: string) => string;

/**
 * The locale of a language's dates and numbers.
 *
 * @example
 * localeOf('ar'); // 'ar-u-nu-latn'
 */
export function localeOf(lang: string): string {
	// Arabic newsrooms that are read across borders write Western digits, and so does the content.
	// English without a country is written as most of the world writes it: day before month. Countries of the other
	// languages agree on that, and Intl's choice for the language alone stands: `es` writes 1234,5 and `pt` 1.234,5.
	// Where readers expect another (1,234.5 in Mexico), the piece names its country: `es-MX`.
	return `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;
}

/**
 * Writes dates as readers of a language expect them. What it gives throws a `RangeError` for a language or zone that there
 * is not, and for a text that is no date.
 *
 * @example
 * dateWriter('en')('2024-12'); // 'December 2024'
 */
export function dateWriter(lang: string, zone = 'UTC'): WriteDate {
	const formats = new Map<string, Intl.DateTimeFormat>();

	function formatOf(precision: 'year' | 'month' | 'day', timeZone: string): Intl.DateTimeFormat {
		const key = `${precision} ${timeZone}`;
		const known = formats.get(key);
		if (known) return known;
		const format = new Intl.DateTimeFormat(localeOf(lang), {
			year: 'numeric',
			...(precision !== 'year' && { month: 'long' }),
			...(precision === 'day' && { day: 'numeric' }),
			timeZone,
		});
		formats.set(key, format);
		return format;
	}

	return (when) => {
		const parts = partsOf(when);
		const at = parts
			? // `Date.UTC` takes the year 79 for 1979.
				new Date(0).setUTCFullYear(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1)
			: Date.parse(when);
		const precision = !parts || parts.day ? 'day' : parts.month ? 'month' : 'year';
		const text = formatOf(precision, parts ? 'UTC' : zone).format(at);
		// French says "the first" of a month, and plain numbers for its other days; Intl has "1".
		return /^fr\b/.test(lang) ? text.replace(/^1 /, '1er ') : text;
	};
}
