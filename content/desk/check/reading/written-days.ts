// Dates that a text names with their year: "7 December 2024", "December 7, 2024", "7 كانون الأول/ديسمبر 2024". What has
// no year is not read: nobody can say when it is.
import { isPartialDate } from '../../../model/partial-date.ts';

/** A date as it stands in a text: `date` is `2024-12-07` or `2024-12`, the last day of a range. */
export type WrittenDay = { date: string; index: number; length: number };

/** `patterns` are those of dates with a year, `undated` those of days without one. */
type Calendar = {
	months: ReadonlyMap<string, number>;
	patterns: readonly RegExp[];
	undated: readonly RegExp[];
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
	// Most texts have no year, and need not be read any closer.
	if (!/\p{Nd}{4}/u.test(text)) return [];
	const plain = inLatin(text);
	const { months, patterns } = calendarOf(lang);
	const found: WrittenDay[] = [];
	for (const pattern of patterns) {
		for (const { groups = {}, index, 0: whole } of plain.matchAll(pattern)) {
			if (found.some((it) => index < it.index + it.length && it.index < index + whole.length))
				continue;
			const month = Number(groups.number ?? months.get(groups.month?.toLowerCase() ?? ''));
			const date = [groups.year, month, groups.last ?? groups.day]
				.filter((part) => part !== undefined)
				.map((part) => String(part).padStart(2, '0'))
				.join('-');
			if (isPartialDate(date)) found.push({ date, index, length: whole.length });
		}
	}
	return found.sort((a, b) => a.index - b.index);
}

/** A text with blanks in place of its dates, with a year or without. */
export function withoutDays(text: string, lang: string, days: readonly WrittenDay[]): string {
	const blank = (length: number) => ' '.repeat(length);
	const undated = days.reduce(
		(rest, { index, length }) => rest.slice(0, index) + blank(length) + rest.slice(index + length),
		inLatin(text),
	);
	return calendarOf(lang).undated.reduce(
		(rest, pattern) => rest.replace(pattern, (day) => blank(day.length)),
		undated,
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
	const months = monthsOf(lang);
	const name = [...months.keys()]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');
	// "كانون الأول/ديسمبر" has the month twice.
	const month = `(?<month>${name})(?:\\s*/\\s*(?:${name}))?`;
	const day =
		'(?<!\\d)(?<day>\\d{1,2})(?:\\s?(?:[–-]|و|and|und|et|y|e|ve|та|і)\\s?(?<last>\\d{1,2}))?';
	const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
	const calendar = {
		months,
		patterns: [
			new RegExp(`(?<!\\d)${year}-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'giu'),
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
			/(?<!\d)\d{1,2}月(?:\s?\d{1,2}日)?/giu,
		],
	};
	calendars.set(lang, calendar);
	return calendar;
}

/** The names of the months, alone and beside a day, long and short; Arabic has two sets of them. */
function monthsOf(lang: string): Map<string, number> {
	const locales = lang.startsWith('ar') ? ['ar', 'ar-SY', 'ar-MA'] : [lang];
	const styles = [
		{ month: 'long' },
		{ month: 'long', day: 'numeric' },
		{ month: 'short' },
	] as const;
	const months = new Map<string, number>();
	for (const locale of locales) {
		for (const style of styles) {
			const format = new Intl.DateTimeFormat(locale, {
				...style,
				timeZone: 'UTC',
				calendar: 'gregory',
			});
			for (let month = 1; month <= 12; month += 1) {
				const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
				const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
				// Where months have numbers (ja), they are read as numbers.
				if (name && /\p{L}{3}/u.test(name)) months.set(name, month);
			}
		}
	}
	return months;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
