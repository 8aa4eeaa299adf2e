// Dates that a text names: with their year ("7 December 2024", "December 7, 2024", "7 كانون الأول/ديسمبر 2024"), or, of
// which nobody can say when they are, without ("7 December").
import { isPartialDate } from '../../../model/partial-date.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { inLatin } from './in-latin.ts';

/** A date as it stands in a text: `date` is `2024-12-07` or `2024-12`, the last day of a range. */
export type WrittenDay = { date: string; index: number; length: number };

/** What a text says of a date, the days `from` and `to` of a range; a day alone is both. */
export type NamedDay = { year?: number; month: number; from?: number; to?: number };

/** A date that a text names, and where in it. */
export type PlacedDay = NamedDay & { index: number; length: number };

/**
 * The dates of a text in a language.
 *
 * @example
 * writtenDays('It opened on 1 May 2026.', 'en'); // [{ date: '2026-05-01', index: 13, length: 10 }]
 */
export function writtenDays(text: string, lang: string): WrittenDay[] {
	if (!/\p{Nd}/u.test(text)) return [];
	return datedIn(inLatin(text), lang).map(({ date, index, length }) => ({ date, index, length }));
}

/**
 * The dates of a text with what is said of each, those without a year as well.
 *
 * @example
 * namedDays('On 7 December', 'en'); // [{ month: 12, from: 7, to: 7, index: 3, length: 10 }]
 */
export function namedDays(text: string, lang: string): PlacedDay[] {
	if (!/\p{Nd}/u.test(text)) return [];
	const plain = inLatin(text);
	const dated = datedIn(plain, lang);
	const undated = undatedIn(blanked(plain, dated), calendarOf(lang));
	return [...dated, ...undated].map(({ named, index, length }) => ({ ...named, index, length }));
}

type Found = WrittenDay & { named: NamedDay };

/** So many texts are remembered: five rules ask about the same one, and the preview runs all day. */
const REMEMBERED = 1000;
const remembered = new Map<string, readonly Found[]>();

function datedIn(plain: string, lang: string): readonly Found[] {
	const key = `${lang} ${plain}`;
	const before = remembered.get(key);
	if (before) return before;
	const found = findDated(plain, calendarOf(lang));
	if (remembered.size >= REMEMBERED) remembered.clear();
	remembered.set(key, found);
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
