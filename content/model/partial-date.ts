// The written forms of dates: a day, a month, a year, or an instant with its offset. No zone, no clock.

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Year, month (1 to 12) and day of a partial date; what is not said is left out. */
export type DateParts = { year: number; month?: number; day?: number };

/** The parts of a partial date, or `undefined` if the text is none or names a day that does not exist. */
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

export function isPartialDate(text: string): boolean {
	return partsOf(text) !== undefined;
}

export function isInstant(text: string): boolean {
	return INSTANT.test(text) && isPartialDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
