// Dates that a text names: with their year ("7 December 2024", "December 7, 2024", "7 كانون الأول/ديسمبر 2024"), or, of
// which nobody can say when they are, without ("7 December").
import { isPartialDate } from '../../../model/partial-date.ts';

/** A date as it stands in a text: `date` is `2024-12-07` or `2024-12`, the last day of a range. */
export type WrittenDay = { date: string; index: number; length: number };

/** What a text says of a date, the days `from` and `to` of a range; a day alone is both. */
export type NamedDay = { year?: number; month: number; from?: number; to?: number };

/** A date that a text names, and where in it. */
export type PlacedDay = NamedDay & { index: number; length: number };

/**
 * `patterns` are those of dates with a year, `undated` those of days without one. `capital` says that months have a
 * capital letter: "12 may call".
 */
type Calendar = {
	months: ReadonlyMap<string, number>;
	capital: boolean;
	patterns: readonly RegExp[];
	undated: readonly RegExp[];
	known: Map<string, Found[]>;
};

const DIGITS = /[٠-٩۰-۹]/gu;

const calendars = new Map<string, Calendar>();

/**
 * The dates of a text in a language.
 *
 * @example
 * writtenDays('It opened on 1 May 2026.', 'en'); // [{ date: '2026-05-01', index: 13, length: 10 }]
 */
export function writtenDays(text: string, lang: string): WrittenDay[] {
	if (!/\p{Nd}/u.test(text)) return [];
	return datedIn(inLatin(text), calendarOf(lang)).map(({ date, index, length }) => ({
		date,
		index,
		length,
	}));
}

/**
 * The dates of a text with what is said of each, those without a year as well.
 *
 * @example
 * namedDays('On 7 December', 'en'); // [{ month: 12, from: 7, to: 7, index: 3, length: 10 }]
 */
export function namedDays(text: string, lang: string): PlacedDay[] {
	if (!/\p{Nd}/u.test(text)) return [];
	const calendar = calendarOf(lang);
	const plain = inLatin(text);
	const dated = datedIn(plain, calendar);
	return [...dated, ...undatedIn(blanked(plain, dated), calendar)].map(
		({ named, index, length }) => ({ ...named, index, length }),
	);
}

type Found = WrittenDay & { named: NamedDay };

/** So many texts are remembered: five rules ask about the same one, and the preview runs all day. */
const REMEMBERED = 1000;

function datedIn(plain: string, calendar: Calendar): readonly Found[] {
	const before = calendar.known.get(plain);
	if (before) return before;
	const found = findDated(plain, calendar);
	if (calendar.known.size >= REMEMBERED) calendar.known.clear();
	calendar.known.set(plain, found);
	return found;
}

function findDated(plain: string, calendar: Calendar): Found[] {
	// Most texts have no year, and need not be read any closer.
	if (!/\d{4}/u.test(plain)) return [];
	const found: Found[] = [];
	for (const pattern of calendar.patterns) {
		for (const match of plain.matchAll(pattern)) {
			const { index, 0: whole } = match;
			if (found.some((it) => index < it.index + it.length && it.index < index + whole.length))
				continue;
			const named = partsIn(match, calendar);
			const date = [named.year, named.month, named.to]
				.filter((part) => part !== undefined)
				.map((part) => String(part).padStart(2, '0'))
				.join('-');
			if (isPartialDate(date)) found.push({ date, named, index, length: whole.length });
		}
	}
	return found.sort((a, b) => a.index - b.index);
}

function undatedIn(plain: string, calendar: Calendar): Found[] {
	const found: Found[] = [];
	for (const pattern of calendar.undated) {
		// In "1 May 3 ships" the month is taken.
		for (const match of blanked(plain, found).matchAll(pattern)) {
			const { groups = {}, index, 0: whole } = match;
			const lower = groups.month !== undefined && /^\p{Ll}/u.test(groups.month);
			if (calendar.capital && lower) continue;
			found.push({ date: '', named: partsIn(match, calendar), index, length: whole.length });
		}
	}
	return found;
}

/** What the parts of a date say. */
function partsIn({ groups = {} }: RegExpExecArray, { months }: Calendar): NamedDay {
	const { year, number, month, day, last } = groups;
	return {
		...(year !== undefined && { year: Number(year) }),
		month: Number(number ?? months.get(month?.toLowerCase() ?? '')),
		...(day !== undefined && { from: Number(day), to: Number(last ?? day) }),
	};
}

/** A text with blanks in place of its dates, with a year or without. */
export function withoutDays(text: string, lang: string, days: readonly WrittenDay[]): string {
	const rest = blanked(inLatin(text), days);
	return blanked(rest, undatedIn(rest, calendarOf(lang)));
}

function blanked(text: string, days: readonly Pick<WrittenDay, 'index' | 'length'>[]): string {
	return days.reduce(
		(rest, { index, length }) =>
			rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length),
		text,
	);
}

/** A text with the digits that all scripts share; no character changes its place. */
export function inLatin(text: string): string {
	return text.replace(DIGITS, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code - (code < 0x6f0 ? 0x660 : 0x6f0));
	});
}

function calendarOf(lang: string): Calendar {
	const known = calendars.get(lang);
	if (known) return known;
	const { months, capital } = monthsOf(lang);
	const name = [...months.keys()]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');
	// "كانون الأول/ديسمبر" has the month twice, and "Sept." a point. In Arabic particles grow on to it.
	const month = `${lang.startsWith('ar') ? '' : '(?<!\\p{L})'}(?<month>${name})\\.?(?:\\s*/\\s*(?:${name}))?`;
	const day =
		'(?<!\\d)(?<day>\\d{1,2})(?:\\s?(?:[–-]|و|and|und|et|y|e|ve|та|і)\\s?(?<last>\\d{1,2}))?';
	const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
	// Whether "5/9/2026" is in May or September, English does not say.
	const point = lang.startsWith('en') ? '[.]' : '[./]';
	const calendar: Calendar = {
		known: new Map(),
		months,
		capital,
		patterns: [
			new RegExp(`(?<!\\d)${year}-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'giu'),
			new RegExp(
				`(?<![\\d./])(?<day>\\d{1,2})(?<point>${point}) ?(?<number>\\d{1,2})\\k<point> ?${year}`,
				'giu',
			),
			new RegExp(`${year}年\\s?(?<number>\\d{1,2})月(?:\\s?(?<day>\\d{1,2})日)?`, 'giu'),
			new RegExp(
				`${day}(?:\\.|st|nd|rd|th|er|º)?\\s(?:of |de )?${month},?\\s(?:de |del )?${year}`,
				'giu',
			),
			new RegExp(`${month}\\s${day},?\\s${year}`, 'giu'),
			new RegExp(`(?<!\\d[.]?\\s)${month},?\\s(?:de |del )?${year}`, 'giu'),
		],
		undated: [
			new RegExp(`${day}(?:\\.|st|nd|rd|th|er|º)?\\s(?:of |de )?${month}`, 'giu'),
			new RegExp(`${month}\\s${day}(?!\\d)`, 'giu'),
			/(?<!\d)(?<number>\d{1,2})月(?:\s?(?<day>\d{1,2})日)?/giu,
		],
	};
	calendars.set(lang, calendar);
	return calendar;
}

/** The names of the months, alone and beside a day, long and short; Arabic has two sets of them, and English two short forms. */
function monthsOf(lang: string): Pick<Calendar, 'months' | 'capital'> {
	const others = { ar: ['ar-SY', 'ar-MA'], en: ['en-US', 'en-GB'] };
	const locales = [
		lang,
		...(Object.entries(others).find(([it]) => lang.startsWith(it))?.[1] ?? []),
	];
	const styles = [
		{ month: 'long' },
		{ month: 'long', day: 'numeric' },
		{ month: 'short' },
		{ month: 'short', day: 'numeric' },
	] as const;
	const months = new Map<string, number>();
	let capital = false;
	for (const locale of locales) {
		for (const style of styles) {
			const format = new Intl.DateTimeFormat(locale, {
				...style,
				timeZone: 'UTC',
				calendar: 'gregory',
			});
			for (let month = 1; month <= 12; month += 1) {
				const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
				const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/u, '');
				// Where months have numbers (ja), they are read as numbers.
				if (!name || !/\p{L}{3}/u.test(name)) continue;
				months.set(name.toLowerCase(), month);
				capital ||= /^\p{Lu}/u.test(name);
			}
		}
	}
	return { months, capital };
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
