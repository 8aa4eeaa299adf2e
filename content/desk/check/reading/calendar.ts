// How a language writes the dates of its calendar: the names of its months, and patterns of days with a year and without.

/**
 * `months` are from 1 to 12 by their names in lower case. `patterns` are those of dates with a year, `undated` those of
 * days without one: of their groups `year`, `number` (of the month), `month`, `day` and `last` each has some. `capital`
 * says that months have a capital letter: "12 may call".
 */
export type Calendar = {
	months: ReadonlyMap<string, number>;
	capital: boolean;
	patterns: readonly RegExp[];
	undated: readonly RegExp[];
};

const calendars = new Map<string, Calendar>();

/**
 * The calendar of a language. Its patterns read digits that all scripts share (`inLatin`).
 *
 * @example
 * calendarOf('de').months.get('dezember'); // 12
 */
export function calendarOf(lang: string): Calendar {
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
