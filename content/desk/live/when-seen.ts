// When readers see what was just put: the sum of what KV, caches and open tabs may each hold back.
import { KV_SPREADS, PIECE_FRESH, TAB_ASKS, WORKER_HOLDS } from '../../model/freshness.ts';

/** From when on new readers see a change, and readers in open tabs; how long a cache cut off from the worker may not. */
export type Seen = { readers: Date; tabs: Date; outage: Date };

/** Adds up the delays after something was put remotely. */
export function whenSeen(put: Date): Seen {
	const { maxAge, whileRevalidate, ifError } = PIECE_FRESH;
	const after = (seconds: number) => new Date(put.getTime() + seconds * 1000);
	const kept = KV_SPREADS + WORKER_HOLDS + maxAge;
	const readers = kept + whileRevalidate;
	return {
		readers: after(readers),
		tabs: after(readers + TAB_ASKS),
		outage: after(kept + ifError),
	};
}

/** The sum in lines for people; clock times are those of the editor's own clock, or of a zone. */
export function seenLines(put: Date, remote: boolean, timeZone?: string): string[] {
	if (!remote)
		return ['The local worker has it with the next reload. For readers it wants --remote.'];
	const { readers, tabs } = whenSeen(put);
	const clock = clockOf(timeZone);
	const { maxAge, whileRevalidate } = PIECE_FRESH;
	const sum = [
		[KV_SPREADS, 'until KV has it everywhere; Cloudflare says "or more"'],
		[WORKER_HOLDS, 'for which the worker goes by what KV said'],
		[maxAge, 'for which caches keep a copy'],
		[whileRevalidate, 'for which they may show it once more while they ask'],
	] as const;
	const all = sum.reduce((total, [seconds]) => total + seconds, 0);
	const line = (sign: string, seconds: number, words: string) =>
		`  ${sign} ${String(seconds).padStart(4)} s  ${words}`;
	return [
		`Readers see it by about ${clock(readers)}:`,
		...sum.map(([seconds, words], i) => line(i === 0 ? ' ' : '+', seconds, words)),
		line('=', all, `${clock(put)} + ${all} s = ${clock(readers)}`),
		line('+', TAB_ASKS, `in tabs that are open: ${clock(tabs)}, or when looked at again`),
	];
}

/** The same for machines. */
export function seenJson(put: Date, remote: boolean): { readers: string; tabs: string } | null {
	if (!remote) return null;
	const { readers, tabs } = whenSeen(put);
	return { readers: readers.toISOString(), tabs: tabs.toISOString() };
}

/** Writes an instant as a clock shows it, to the second, with its zone. */
export function clockOf(timeZone?: string): (at: Date) => string {
	const format = new Intl.DateTimeFormat('en-GB', {
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		timeZoneName: 'short',
		...(timeZone && { timeZone }),
	});
	return (at) => format.format(at);
}
