// What dates mean: when they begin and end in a zone, and what state a piece is in at an instant. No clock: time is an argument.
import { lookup } from './lookup.ts';
import { isInstant, partsOf } from './partial-date.ts';
import type { Piece } from './piece.ts';

const DAY_MS = 86_400_000;

// Building a format takes far longer than using it.
const clocks = new Map<string, Intl.DateTimeFormat>();

/** `early`, `expired` and `withdrawn` pieces are not to be had. */
export type Phase = 'early' | 'live' | 'expired' | 'withdrawn';

/**
 * What readers get at an instant: the phase, whether the piece is past its review date, the ids of the claims
 * past their `until`, and the instants (epoch milliseconds) from which this holds, 0 if it always did, and at which
 * any of it changes next.
 */
export type PieceState = {
	phase: Phase;
	overdue: boolean;
	stale: string[];
	since: number;
	changesAt: number | undefined;
};

/** The parts of a piece that time acts on. */
export type Timed = Pick<
	Piece,
	'zone' | 'publishAt' | 'expires' | 'withdrawn' | 'reviewBy' | 'claims'
>;

/** First instant of a date in a zone, or the instant itself; epoch milliseconds, NaN for neither. */
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

/** The state of a piece at `now` (epoch milliseconds). */
export function stateAt(piece: Timed, now: number): PieceState {
	const { zone } = piece;
	const publish = piece.publishAt && startOf(piece.publishAt, zone);
	const expires = piece.expires && endOf(piece.expires, zone);
	const withdrawn = piece.withdrawn && startOf(piece.withdrawn.at, zone);
	const review = piece.reviewBy && endOf(piece.reviewBy, zone);
	const ends = Object.entries(piece.claims).flatMap(([id, { until }]) =>
		until ? [{ id, end: endOf(until, zone) }] : [],
	);
	const past = (instant: number | '' | undefined) => typeof instant === 'number' && instant <= now;

	let phase: Phase = 'live';
	if (past(withdrawn)) phase = 'withdrawn';
	else if (past(expires)) phase = 'expired';
	else if (typeof publish === 'number' && publish > now) phase = 'early';

	const changes = [publish, expires, withdrawn, review, ...ends.map(({ end }) => end)].filter(
		(instant) => typeof instant === 'number',
	);
	const ahead = changes.filter((instant) => instant > now);
	return {
		phase,
		overdue: past(review),
		stale: ends.filter(({ end }) => past(end)).map(({ id }) => id),
		since: Math.max(0, ...changes.filter((instant) => instant <= now)),
		changesAt: ahead.length > 0 ? Math.min(...ahead) : undefined,
	};
}

/** Whether a claim may be read as it stands, is past its `until`, or has been replaced by a later one. */
export type Standing = 'current' | 'stale' | 'superseded';

/** How a claim stands where time has made these `stale`. */
export function standingOf(
	{ claims, stale }: Pick<Timed, 'claims'> & { stale: readonly string[] },
	id: string,
): Standing {
	if (lookup(claims, id)?.replacedBy) return 'superseded';
	return stale.includes(id) ? 'stale' : 'current';
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

function clockOf(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known) return known;
	const timeZone = zoneOrUtc(zone);
	const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	clocks.set(zone, clock);
	return clock;
}

/** A zone, or UTC where it has no name here: a reader's browser may be older than a zone's name. */
export function zoneOrUtc(timeZone: string): string {
	try {
		new Intl.DateTimeFormat('en', { timeZone });
		return timeZone;
	} catch {
		return 'UTC';
	}
}
