// The written forms of dates: a day, a month, a year, or an instant with its offset. No zone, no clock.

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Year, month (1 to 12) and day of a partial date; what is not said is left out. */
export type DateParts = { year: number; month?: number; day?: number };

/**
 * The parts of a partial date, or `undefined` if the text is none or names a day that does not exist.
 *
 * @example
 * partsOf('2024-12'); // { year: 2024, month: 12 }
 * partsOf('2024-02-30'); // undefined
 */
export function partsOf(text: string): DateParts | undefined {
	const match = PARTIAL.exec(text);
	if (!match) return undefined;
	const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
	if (year === undefined) return undefined;
	if (month === undefined) return { year };
	if (month < 1 || month > 12) return undefined;
	if (day === undefined) return { year, month };
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return day >= 1 && day <= lastDay ? { year, month, day } : undefined;
}

/** Whether a text is a year, a month or a day that exists. */
export function isPartialDate(text: string): boolean {
	return partsOf(text) !== undefined;
}

/**
 * Whether a text is an instant of RFC 3339 with its seconds and offset, on a day that exists.
 *
 * @example
 * isInstant('2024-12-07T18:00:00+02:00'); // true
 * isInstant('2024-12-07T18:00'); // false
 */
export function isInstant(text: string): boolean {
	return INSTANT.test(text) && isPartialDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
