// What dates mean: when they begin and end in a zone, and what state a piece is in at an instant. No clock: time is an
// argument. It takes a phone long, so the worker does it (prepare.ts).
import { isInstant, partsOf } from './partial-date.ts';
import type { Piece } from './piece.ts';
import { type PieceState, type Schedule, stateIn } from './schedule.ts';

const DAY_MS = 86_400_000;

// Building a format takes far longer than using it.
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The parts of a piece that time acts on. */
export type Timed = Pick<
	Piece,
	'zone' | 'publishAt' | 'expires' | 'withdrawn' | 'reviewBy' | 'claims'
>;

/**
 * First instant of a date in a zone, or the instant itself; epoch milliseconds, NaN for neither.
 *
 * @example
 * startOf('2024-12-07', 'America/New_York'); // 2024-12-07T05:00:00Z
 */
export function startOf(when: string, zone = 'UTC'): number {
	const parts = partsOf(when);
	if (!parts) return isInstant(when) ? Date.parse(when) : Number.NaN;
	return midnight(parts.year, parts.month ?? 1, parts.day ?? 1, zone);
}

/**
 * Instant at which a date is over in a zone, or the instant itself; epoch milliseconds, NaN for neither.
 *
 * @example
 * endOf('2024-12-07', 'America/New_York'); // 2024-12-08T05:00:00Z
 */
export function endOf(when: string, zone = 'UTC'): number {
	const parts = partsOf(when);
	if (!parts) return isInstant(when) ? Date.parse(when) : Number.NaN;
	const { year, month, day } = parts;
	if (month === undefined) return midnight(year + 1, 1, 1, zone);
	if (day === undefined) return midnight(year, month + 1, 1, zone);
	return midnight(year, month, day + 1, zone);
}

/** When a piece changes by itself. A date that is none changes nothing. */
export function scheduleOf({
	zone,
	publishAt,
	expires,
	withdrawn,
	reviewBy,
	claims,
}: Timed): Schedule {
	const at = (name: keyof Schedule, instant: number | undefined) =>
		instant !== undefined && Number.isFinite(instant) ? { [name]: instant } : {};
	const ends = Object.entries(claims).flatMap(([id, { until }]) => {
		const end = until ? endOf(until, zone) : Number.NaN;
		return Number.isFinite(end) ? [[id, end] as const] : [];
	});
	return {
		...at('publish', publishAt ? startOf(publishAt, zone) : undefined),
		...at('expires', expires ? endOf(expires, zone) : undefined),
		...at('withdrawn', withdrawn ? startOf(withdrawn.at, zone) : undefined),
		...at('review', reviewBy ? endOf(reviewBy, zone) : undefined),
		until: Object.fromEntries(ends),
	};
}

/** The state of a piece at `now` (epoch milliseconds). */
export function stateAt(piece: Timed, now: number): PieceState {
	return stateIn(scheduleOf(piece), now);
}

/** Midnight at the start of a day in a zone; months and days may run over, as in `Date.UTC`. */
function midnight(year: number, month: number, day: number, zone: string): number {
	const wall = new Date(0);
	wall.setUTCFullYear(year, month - 1, day);
	const utc = wall.getTime();
	// Where clocks change around midnight it can come twice or not at all: the day begins at the first instant,
	// by the offset before the change or after it, at which clocks show midnight or later.
	const candidates = [utc - DAY_MS, utc + DAY_MS].map((near) => utc - offsetAt(near, zone));
	return Math.min(...candidates.filter((instant) => instant + offsetAt(instant, zone) >= utc));
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
	const [, sign, hours = 0, minutes = 0, seconds = 0] =
		// "7/12/2024, GMT-05:00"; plain "GMT" at UTC; with seconds before zones were settled.
		/GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(clockOf(zone).format(instant)) ?? [];
	const distance = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
	return (sign === '-' ? -1 : 1) * distance * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
	const known = clocks.get(timeZone);
	if (known) return known;
	const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	clocks.set(timeZone, clock);
	return clock;
}
