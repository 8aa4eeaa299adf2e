// When a piece was first published, as far as what stands in KV knows. Pure.
import type { Metadata } from '../../model/metadata.ts';
import { startOf } from '../../model/time.ts';

/**
 * The earliest instant at which one of these is known to have been published. What was put before `first` was noted
 * knows only when it was put last; what has no metadata of ours knows nothing.
 */
export function firstKnown(...beside: readonly (Metadata | undefined)[]): Pick<Metadata, 'first'> {
	const [first] = beside
		.flatMap((metadata) => (metadata ? [metadata.first ?? metadata.at] : []))
		.sort((a, b) => startOf(a) - startOf(b));
	return first === undefined ? {} : { first };
}
