// When a piece changes by itself, as instants, and what state it is in at one. Numbers alone: no zones, no clock.
import type { Claim } from './claim.ts';
import { lookup } from './lookup.ts';

/** `early`, `expired` and `withdrawn` pieces are not to be had. */
export type Phase = 'early' | 'live' | 'expired' | 'withdrawn';

/** Epoch milliseconds; `until` by claim. `scheduleOf` in time.ts makes one. */
export type Schedule = {
	publish?: number;
	expires?: number;
	withdrawn?: number;
	review?: number;
	until: Readonly<Record<string, number>>;
};

/**
 * What readers get at an instant: the phase, whether the piece is past its review date, the ids of the claims
 * past their `until`, and the instant (epoch milliseconds) at which any of this changes next.
 */
export type PieceState = {
	phase: Phase;
	overdue: boolean;
	stale: string[];
	changesAt: number | undefined;
};

/** The state of a piece with this schedule at `now` (epoch milliseconds). */
export function stateIn(schedule: Schedule, now: number): PieceState {
	const { publish, expires, withdrawn, review, until } = schedule;
	const past = (instant: number | undefined) => instant !== undefined && instant <= now;

	let phase: Phase = 'live';
	if (past(withdrawn)) phase = 'withdrawn';
	else if (past(expires)) phase = 'expired';
	else if (publish !== undefined && publish > now) phase = 'early';

	const ahead = [publish, expires, withdrawn, review, ...Object.values(until)].filter(
		(instant): instant is number => instant !== undefined && instant > now,
	);
	return {
		phase,
		overdue: past(review),
		stale: Object.keys(until).filter((id) => past(until[id])),
		changesAt: ahead.length > 0 ? Math.min(...ahead) : undefined,
	};
}

/** Whether a claim may be read as it stands, is past its `until`, or has been replaced by a later one. */
export function standingOf(
	{ claims, schedule }: { claims: Readonly<Record<string, Claim>>; schedule: Schedule },
	id: string,
	now: number,
): 'current' | 'stale' | 'superseded' {
	if (lookup(claims, id)?.replacedBy) return 'superseded';
	const end = lookup(schedule.until, id);
	return end !== undefined && end <= now ? 'stale' : 'current';
}
