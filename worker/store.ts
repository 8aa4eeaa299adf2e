// What is read from KV, and how: a value a key, told apart from nothing there and from storage that fails. Beside this file,
// store/ has what an isolate keeps of it.
import { type AssetType, assetTypeOf } from '../content/model/asset.ts';
import type { Finding } from '../content/model/finding.ts';
import { KV_COPY } from '../content/model/freshness.ts';
import type { Slug } from '../content/model/ids.ts';
import { draftKey, mediaKey, PIECE_PREFIX, pieceKey, revKey } from '../content/model/keys.ts';
import { revOf } from '../content/model/rev.ts';
import { judge, judgeBytes, type Verdict } from './judge.ts';
import { attempt, attemptInTime, type Unavailable } from './store/attempt.ts';
import { Copy } from './store/copy.ts';
import type { Kv } from './store/kv.ts';

export type { Unavailable } from './store/attempt.ts';
export type { Kv } from './store/kv.ts';

export type Missing = { kind: 'missing' };
export type Invalid = { kind: 'invalid'; findings: Finding[]; metadata: unknown };
export type Reading = { kind: 'found'; copy: Copy } | Invalid | Missing | Unavailable;

/** A key of a piece, without its prefix, and what stands beside the value. */
export type Listed = { name: string; metadata: unknown };

/**
 * Reads the live piece of a slug, however long it takes.
 *
 * @param fresh past KV's own copies, as far as KV allows
 * @param before a copy; bytes that are the same are neither parsed nor checked nor hashed again
 */
export async function readPiece(
	kv: Kv,
	slug: Slug,
	{ fresh, before }: { fresh: boolean; before?: Copy | undefined },
): Promise<Reading> {
	const type = 'arrayBuffer';
	const options = fresh ? ({ type } as const) : ({ type, cacheTtl: KV_COPY } as const);
	const read = await attempt(() => kv.getWithMetadata(pieceKey(slug), options));
	if (read.kind === 'unavailable') return read;
	const { value, metadata } = read.value;
	if (value === null) return { kind: 'missing' };
	const bytes = new Uint8Array(value);
	if (before?.has(bytes)) return { kind: 'found', copy: before.beside(metadata) };
	const verdict = await judgeBytes(bytes);
	if (verdict.kind === 'invalid') return { ...verdict, metadata };
	return { kind: 'found', copy: Copy.of(verdict, metadata) };
}

/** Reads a revision of a piece, which never changes; what has other bytes than its name says is none. */
export async function readRevision(
	kv: Kv,
	slug: Slug,
	rev: string,
): Promise<Verdict | Missing | Unavailable> {
	const read = await attemptInTime(() => kv.get(revKey(slug, rev), { cacheTtl: KV_COPY }));
	if (read.kind === 'unavailable') return read;
	if (read.value === null || (await revOf(read.value)) !== rev) return { kind: 'missing' };
	return judge(read.value);
}

/** Reads the draft of a slug. Few do, so that it has no place in the memory that readers' pieces have. */
export async function readDraft(kv: Kv, slug: Slug): Promise<Verdict | Missing | Unavailable> {
	const read = await attemptInTime(() => kv.get(draftKey(slug), { cacheTtl: KV_COPY }));
	if (read.kind === 'unavailable') return read;
	return read.value === null ? { kind: 'missing' } : judge(read.value);
}

/** Lists the keys of all pieces, page by page until there are no more. */
export async function listPieces(
	kv: Kv,
): Promise<{ kind: 'listed'; keys: Listed[] } | Unavailable> {
	const keys: Listed[] = [];
	let cursor: string | undefined;
	do {
		const read = await attemptInTime(() =>
			kv.list({ prefix: PIECE_PREFIX, ...(cursor && { cursor }) }),
		);
		if (read.kind === 'unavailable') return read;
		for (const { name, metadata } of read.value.keys) {
			keys.push({ name: name.slice(PIECE_PREFIX.length), metadata });
		}
		cursor = read.value.list_complete ? undefined : read.value.cursor;
	} while (cursor !== undefined);
	return { kind: 'listed', keys };
}

export type MediaFound = { kind: 'found'; bytes: ArrayBuffer };

/** Reads an image by its name, `<hash>.<ext>`. */
export async function readMedia(kv: Kv, name: string): Promise<MediaFound | Missing | Unavailable> {
	const read = await attemptInTime(() => kv.get(mediaKey(name), 'arrayBuffer'));
	if (read.kind === 'unavailable') return read;
	return read.value === null ? { kind: 'missing' } : { kind: 'found', bytes: read.value };
}

export type AssetFound = { kind: 'found'; bytes: ArrayBuffer; type: AssetType };

/** Reads a file of the widget that a deploy kept; `invalid` if nothing trustworthy says what it is. */
export async function readAsset(
	kv: Kv,
	key: string,
): Promise<AssetFound | { kind: 'invalid' } | Missing | Unavailable> {
	const read = await attemptInTime(() => kv.getWithMetadata(key, { type: 'arrayBuffer' }));
	if (read.kind === 'unavailable') return read;
	const { value: bytes, metadata } = read.value;
	if (bytes === null) return { kind: 'missing' };
	const type = assetTypeOf(metadata);
	return type ? { kind: 'found', bytes, type } : { kind: 'invalid' };
}
