// Whether a date has come anywhere on earth: an editor's day may begin hours before that of the story's zone.
import { startOf } from '../../model/time.ts';

/** Where a day begins first. */
const FIRST = 'Pacific/Kiritimati';

/**
 * Whether a date has begun somewhere, or an instant is past.
 *
 * @example
 * hasBegun('2024-12-08', new Date('2024-12-07T12:00:00Z')); // true
 */
export function hasBegun(when: string, now: Date): boolean {
	return startOf(when, FIRST) <= now.getTime();
}
