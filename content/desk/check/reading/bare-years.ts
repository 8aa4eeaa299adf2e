// Years that a text names alone: "In 2027 it shut". Four digits are also a number of ships, so a word of time stands
// before them, or one for "year" behind.
import { inLatin } from './in-latin.ts';
import { withoutDays, writtenDays } from './written-days.ts';

// Of all languages at once: what is a word of time in one is hardly ever before a number in another.
const BEFORE = [
	...[
		'in',
		'by',
		'until',
		'till',
		'since',
		'from',
		'during',
		'through',
		'year',
		'early',
		'late',
		'mid',
	],
	...['im', 'bis', 'ab', 'seit', 'jahre?', 'anfang', 'mitte', 'ende'],
	...['en', "jusqu[’']en", 'depuis', 'dès', 'début', 'fin', "l[’']année"],
	...['hasta', 'desde', 'año', 'em', 'até', 'ano'],
	...['في', 'عام', 'العام', 'سنة', 'منذ', 'حتى', 'بحلول'],
	...['у', 'в', 'до', 'з'],
].join('|');
const BEHIND =
	"\\s?年|\\s(?:yıl\\p{L}*|ro[ck]u|ро[кц]\\p{L}*)|[’'](?:de|da|te|ta|den|dan|ten|tan|e|ye)(?!\\p{L})";

const YEAR = new RegExp(
	`20\\d{2}(?<!\\d{5})(?:(?![.,]?\\d|\\s?[%$€])(?<=(?<!\\p{L})(?:${BEFORE})\\s\\d{4})|(?=${BEHIND}))`,
	'giu',
);

/**
 * The years of this century that a text names without a month.
 *
 * @example
 * bareYears('In 2027 it shut.', 'en'); // ['2027']
 */
export function bareYears(text: string, lang: string): string[] {
	const latin = inLatin(text);
	// Most years stand in dates, and few texts have one that may not.
	if (latin.search(YEAR) < 0) return [];
	const rest = withoutDays(latin, lang, writtenDays(latin, lang));
	return [...rest.matchAll(YEAR)].map(([year]) => year);
}
