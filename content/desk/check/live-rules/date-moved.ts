// What changed has a later date: readers see by it that the piece is another one.
import { differenceOf } from '../../difference/difference.ts';
import { warning } from '../found.ts';
import type { LiveRule } from './index.ts';

/** A piece that is not what readers have does not say that it was updated when theirs was. */
export const dateMoved: LiveRule = (file, { updated }, live, compiled) => {
	if (!compiled || compiled.updated !== live.updated) return [];
	if (differenceOf(live, compiled, compiled.lang).length === 0) return [];
	const message = `The piece has changed, and readers have it with the same date (${updated}). Set it to now; if they were told something wrong, add a correction.`;
	return [warning(file, 'updated/same', ['updated'], message)];
};
