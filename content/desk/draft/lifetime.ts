// How long a link to a draft works: as it is written, and until when that is. Pure.
import { Stop } from '../stop.ts';

const SECONDS = { d: 86_400, h: 3_600 };

/** A link that nobody thinks of any more should not work. */
const MOST_DAYS = 30;

/** The usual lifetime of a link. */
export const USUAL = '7d';

/**
 * Seconds of a time such as `3d` or `12h`.
 *
 * @throws {Stop} if it is none, or more than 30 days
 */
export function secondsOf(text: string): number {
	const [, number, unit] = /^([1-9]\d{0,3})([dh])$/u.exec(text) ?? [];
	const seconds = Number(number) * SECONDS[unit === 'h' ? 'h' : 'd'];
	if (unit && seconds <= MOST_DAYS * SECONDS.d) return seconds;
	const shown = JSON.stringify(text);
	throw new Stop(
		`--for ${shown} is no time that a link may work. Write days or hours, at most ${MOST_DAYS} days: --for 3d, --for 12h.`,
	);
}

/** When a link ends that is made now and works so many seconds; epoch seconds. */
export function endOfLink(now: Date, seconds: number): number {
	return Math.floor(now.getTime() / 1000) + seconds;
}
