// What publishing would do: each piece as it is and as it would be. Reads, never writes.

import { PIECE_PREFIX, pieceKey, revKey } from '../../model/keys.ts';
import { MAX_METADATA_BYTES, type Metadata, metadataOf } from '../../model/metadata.ts';
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { unseenIn } from '../../model/unseen.ts';
import type { Folder } from '../files/folder.ts';
import type { Kv, Listed } from '../kv/kv.ts';
import { firstKnown } from '../live/first-known.ts';
import { metadataIn } from '../live/live-value.ts';
import { stampAfter } from '../live/stamp.ts';
import { Stop } from '../stop.ts';
import { serialize } from './compile.ts';
import { compileFolder } from './compile-folder.ts';
import type { Seen } from './seen.ts';

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

/** A compiled piece as it would stand in KV. */
export type Here = Pick<Planned, 'story' | 'slug' | 'file' | 'piece' | 'key' | 'value' | 'rev'>;

/** What KV has: the live values by key, and the keys of all live pieces with what stands beside them. */
export type There = { values: ReadonlyMap<string, string>; listed: readonly Listed[] };

/** Compiles all pieces of the folders that can be compiled. */
export function compiledIn(folders: readonly Folder[]): Promise<Here[]> {
	const compiled = folders.flatMap((folder) =>
		compileFolder(folder).map((it) => ({ ...it, story: folder.name })),
	);
	return Promise.all(
		compiled.map(async ({ story, file, piece }) => {
			const value = serialize(piece);
			const { slug } = piece;
			return { story, slug, file, piece, key: pieceKey(slug), value, rev: await revOf(value) };
		}),
	);
}

/**
 * Reads what readers have now of pieces: one list, and in one call those of which the list names no revision, or one that
 * neither the files make nor this copy has seen.
 */
export async function readThere(kv: Kv, seen: Seen, here: readonly Here[]): Promise<There> {
	const listed = await kv.list(PIECE_PREFIX);
	const beside = new Map(listed.map(({ name, metadata }) => [name, metadataIn(metadata)]));
	const known = new Map<string, string>();
	const open: Here[] = [];
	for (const it of here.filter(({ key }) => beside.has(key))) {
		const rev = beside.get(it.key)?.rev ?? '';
		const value = rev === it.rev ? it.value : await seen.valueOf(it.piece.slug, rev);
		if (value === undefined) open.push(it);
		else known.set(it.key, value);
	}
	const read = await kv.get(open.map(({ key }) => key));
	return { values: new Map([...known, ...read]), listed };
}

/** Compares pieces with what is live, by the revision of the bytes. */
export function planOf(
	here: readonly Here[],
	{ values, listed }: There,
	{ now, message }: Stamp,
): Promise<Planned[]> {
	const beside = new Map(listed.map(({ name, metadata }) => [name, metadataIn(metadata)]));
	return Promise.all(
		here.map(async (it) => {
			const { piece, slug, key, rev } = it;
			const at = stampAfter(now, beside.get(key));
			const there = values.get(key);
			const known = { first: at, ...firstKnown(beside.get(key)) };
			const metadata = { ...metadataOf(piece, rev, at), ...known };
			return {
				...it,
				revKey: revKey(piece.slug, rev),
				was: there === undefined ? undefined : await revOf(there),
				metadata: message === undefined ? metadata : withMessage(metadata, message, slug),
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
