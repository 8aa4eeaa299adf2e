// What editors forget when they change a piece that readers have: to set `updated`, and to say what was wrong. Pure.
import type { Draft, Piece } from '../../model/piece.ts';
import { validatePiece } from '../../model/validate.ts';
import { type Change, differenceOf } from '../difference/difference.ts';
import type { Doc, Folder } from '../files/folder.ts';
import { changesIn, type Planned, parsedValue } from './plan.ts';

/** A changed piece whose `updated` is the one that readers have. */
export type Forgotten = {
	doc: Doc<Draft>;
	draft: Draft;
	live: Piece;
	changes: Change[];
};

/** The changed pieces that say they were updated when readers' revision was. */
export function forgottenIn(
	pieces: readonly Planned[],
	live: ReadonlyMap<string, string>,
	folders: readonly Folder[],
): Forgotten[] {
	return changesIn(pieces).flatMap(({ key, file, story, piece }) => {
		const checked = validatePiece(parsedValue(live.get(key)));
		const doc = folders.find(({ name }) => name === story)?.pieces.find((it) => it.file === file);
		if (!checked.ok || checked.value.updated !== piece.updated || !doc?.value) return [];
		const changes = differenceOf(checked.value, piece, piece.lang);
		return [{ doc, draft: doc.value, live: checked.value, changes }];
	});
}
