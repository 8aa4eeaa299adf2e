// When something is put: later than what it replaces, whatever the clock of another editor's computer said.
import type { Metadata } from '../../model/metadata.ts';
import { startOf } from '../../model/time.ts';

/**
 * The instant to write beside a value (RFC 3339): now, or just after what is there. Workers take what says that it is earlier
 * for the word of a data centre that is behind, and never let it bring back what was withdrawn (worker/store/held.ts).
 *
 * @example
 * stampAfter(new Date('2026-05-09T12:00:00Z'), { at: '2026-05-09T12:05:00Z' }); // '2026-05-09T12:05:00.001Z'
 */
export function stampAfter(now: Date, there: Pick<Metadata, 'at'> | undefined): string {
	const before = there ? startOf(there.at) : Number.NaN;
	const at = Number.isNaN(before) ? now.getTime() : Math.max(now.getTime(), before + 1);
	return new Date(at).toISOString();
}
