// What publishing would do: each piece as it is and as it would be. Reads, never writes.

import { pieceKey, revKey } from '../../model/keys.ts';
import { type Metadata, metadataOf } from '../../model/metadata.ts';
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import type { Folder } from '../files/folder.ts';
import type { Kv } from '../kv/kv.ts';
import { serialize } from './compile.ts';
import { compileFolder } from './compile-folder.ts';

/** A piece to publish. `was` is the revision readers have now, if there is one. */
export type Planned = {
	story: string;
	slug: string;
	piece: Piece;
	key: string;
	revKey: string;
	value: string;
	rev: string;
	was: string | undefined;
	metadata: Metadata;
};

/** A plan, and the live values it was made from. */
export type Plan = { pieces: Planned[]; live: ReadonlyMap<string, string> };

/** Compiles all pieces of the folders and compares them with what is live, by the revision of the bytes. */
export async function planFor(kv: Kv, folders: readonly Folder[], now: Date): Promise<Plan> {
	const compiled = folders.flatMap((folder) =>
		compileFolder(folder).map(({ piece }) => ({ story: folder.name, piece })),
	);
	const live = await kv.get(compiled.map(({ piece }) => pieceKey(piece.slug)));
	const pieces = await Promise.all(
		compiled.map(async ({ story, piece }) => {
			const value = serialize(piece);
			const rev = await revOf(value);
			const key = pieceKey(piece.slug);
			const there = live.get(key);
			return {
				story,
				slug: piece.slug,
				piece,
				key,
				revKey: revKey(piece.slug, rev),
				value,
				rev,
				was: there === undefined ? undefined : await revOf(there),
				metadata: metadataOf(piece, rev, now.toISOString()),
			};
		}),
	);
	return { pieces, live };
}

/** The pieces whose live revision is another one, or which are not there yet. */
export function changesIn({ pieces }: Pick<Plan, 'pieces'>): Planned[] {
	return pieces.filter(({ rev, was }) => rev !== was);
}
