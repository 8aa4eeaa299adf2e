// What publishing would do: each piece as it is and as it would be. Reads, never writes.

import { pieceKey, revKey } from '../../model/keys.ts';
import { MAX_METADATA_BYTES, type Metadata, metadataOf } from '../../model/metadata.ts';
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { unseenIn } from '../../model/unseen.ts';
import type { Folder } from '../files/folder.ts';
import type { Kv } from '../kv/kv.ts';
import { Stop } from '../stop.ts';
import { serialize } from './compile.ts';
import { compileFolder } from './compile-folder.ts';

/** A piece to publish. `was` is the revision readers have now, if there is one. */
export type Planned = {
	story: string;
	slug: string;
	/** The file it comes from, as shown in messages. */
	file: string;
	piece: Piece;
	key: string;
	revKey: string;
	value: string;
	rev: string;
	was: string | undefined;
	metadata: Metadata;
};

/** What publishing leaves beside a piece: when, and why in the editor's words. */
export type Stamp = { now: Date; message?: string | undefined };

/** Reads what readers have now of the pieces of folders: their live values by key, in one call. */
export function readLiveValues(
	kv: Kv,
	folders: readonly Folder[],
): Promise<ReadonlyMap<string, string>> {
	return kv.get(folders.flatMap(compileFolder).map(({ piece }) => pieceKey(piece.slug)));
}

/** Compiles all pieces of the folders and compares them with what is live, by the revision of the bytes. */
export async function planOf(
	folders: readonly Folder[],
	live: ReadonlyMap<string, string>,
	{ now, message }: Stamp,
): Promise<Planned[]> {
	const compiled = folders.flatMap((folder) =>
		compileFolder(folder).map((it) => ({ ...it, story: folder.name })),
	);
	return Promise.all(
		compiled.map(async ({ story, file, piece }) => {
			const value = serialize(piece);
			const rev = await revOf(value);
			const key = pieceKey(piece.slug);
			const there = live.get(key);
			const metadata = metadataOf(piece, rev, now.toISOString());
			return {
				story,
				slug: piece.slug,
				file,
				piece,
				key,
				revKey: revKey(piece.slug, rev),
				value,
				rev,
				was: there === undefined ? undefined : await revOf(there),
				metadata: message === undefined ? metadata : withMessage(metadata, message, piece.slug),
			};
		}),
	);
}

/** Heights are measured later, and want this many bytes. */
const FOR_HEIGHTS = 120;

function withMessage(metadata: Metadata, message: string, slug: string): Metadata {
	const whole = { ...metadata, message };
	const over = Buffer.byteLength(JSON.stringify(whole)) + FOR_HEIGHTS - MAX_METADATA_BYTES;
	if (over <= 0) return whole;
	const words = `--message does not fit beside ${slug}: make it ${over} bytes shorter (a letter may take two or three).`;
	throw new Stop(`${words} Nothing was published.`);
}

/** The pieces whose live revision is another one, or which are not there yet. */
export function changesIn(pieces: readonly Planned[]): Planned[] {
	return pieces.filter(({ rev, was }) => rev !== was);
}

/** A live value as it can be compared; undefined where there is none, or where it is nothing that can be walked through. */
export function parsedValue(value: string | undefined): unknown {
	if (value === undefined) return undefined;
	try {
		const parsed: unknown = JSON.parse(value);
		return unseenIn(parsed) ? undefined : parsed;
	} catch {
		return undefined;
	}
}
