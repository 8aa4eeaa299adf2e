// How a piece's file and what is live stand to each other. Pure.
import type { LiveValue } from './live-value.ts';
import { isTombstone } from './tombstone.ts';

/** What readers get of a key; `stale` is shown, and said to be out of date. */
export type Readers =
	| 'nothing'
	| 'only the link'
	| 'live'
	| 'stale'
	| 'early'
	| 'expired'
	| 'withdrawn';

/** How here and there stand to each other, in the words that people read. */
export type Standing =
	| 'in step'
	| 'changed here'
	| 'changed there'
	| 'changed on both sides'
	| 'put by hand'
	| 'missing'
	| 'invalid here'
	| 'invalid there'
	| 'erased'
	| 'file gone'
	| 'only there'
	| 'slot'
	| 'slot behind';

/**
 * What is compared: the revision of the compiled file, undefined where it cannot be published; what is live; and the
 * revision that this copy published last, `'unknown'` where nothing is kept of that, as locally.
 */
export type Sides = {
	here: string | undefined;
	there: LiveValue | undefined;
	last: string | undefined | 'unknown';
};

/** How a piece that has a file stands. */
export function standingOf({ here, there, last }: Sides): Standing {
	if (here === undefined) return 'invalid here';
	if (!there) return 'missing';
	if (!there.valid) return 'invalid there';
	if (isTombstone(there.piece)) return 'erased';
	if (there.byHand) return 'put by hand';
	if (there.rev === here) return 'in step';
	if (last === 'unknown' || last === there.rev) return 'changed here';
	return last === here ? 'changed there' : 'changed on both sides';
}

/** What readers get of what is live. */
export function readersOf(there: LiveValue | undefined): Readers {
	if (!there) return 'nothing';
	if (!there.valid) return 'only the link';
	const { phase, overdue, stale } = there.state;
	if (phase !== 'live') return phase;
	return overdue || stale.length > 0 ? 'stale' : 'live';
}

/** Whether somebody should see to it. A file that is ahead is work in progress, and pieces may grow old. */
export function needsPerson(standing: Standing): boolean {
	switch (standing) {
		case 'in step':
		case 'changed here':
		case 'only there':
		case 'slot':
			return false;
		case 'changed there':
		case 'changed on both sides':
		case 'put by hand':
		case 'missing':
		case 'invalid here':
		case 'invalid there':
		case 'erased':
		case 'file gone':
		case 'slot behind':
			return true;
	}
}
