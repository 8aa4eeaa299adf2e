// Rules that compare a piece with what readers have now. Only publishing asks them: a check reads no KV.
import type { Draft, Piece } from '../../../model/piece.ts';
import type { Doc } from '../../files/folder.ts';
import type { Found } from '../found.ts';
import { correctionsKept } from './corrections-kept.ts';
import { dateMoved } from './date-moved.ts';
import { keysKept } from './keys-kept.ts';
import { withdrawalKept } from './withdrawal-kept.ts';

/**
 * What a rule finds in a piece that is to replace a live one; `draft` is what can be understood of its file,
 * `compiled` what would be put, where nothing keeps it from being compiled.
 */
export type LiveRule = (
	file: Doc<unknown>,
	draft: Draft,
	live: Piece,
	compiled: Piece | undefined,
) => Found[];

export const LIVE_RULES: readonly LiveRule[] = [
	dateMoved,
	correctionsKept,
	keysKept,
	withdrawalKept,
];
