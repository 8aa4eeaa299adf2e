// The heights that were measured when a live piece was published, for those who reserve its place.
import type { Heights } from '../content/model/heights.ts';
import type { Live } from './find-live.ts';

/** Undefined where nothing was measured, or what was measured is not what is live: put by hand, perhaps. */
export function heightsOf({ metadata }: Pick<Live, 'metadata'>): Heights | undefined {
	return metadata?.heights;
}
