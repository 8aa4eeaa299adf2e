// The one file that touches KV. Storage that fails is told apart from storage that has nothing.
// A piece whose text is the same as at the last read is neither parsed nor validated nor hashed again.
import { type AssetType, assetTypeOf } from '../content/model/asset.ts';
import { KV_COPY } from '../content/model/freshness.ts';
import type { Slug } from '../content/model/ids.ts';
import { draftKey, mediaKey, PIECE_PREFIX, pieceKey, revKey } from '../content/model/keys.ts';
import { MAX_BYTES } from '../content/model/piece.ts';
import { revOf } from '../content/model/rev.ts';
import { judge, type Verdict } from './judge.ts';
import { Memo } from './memo.ts';

/** What the store needs of a KV namespace. */
export type Kv = {
	get(key: string, options: { cacheTtl?: number }): Promise<string | null>;
	get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
	getWithMetadata(
		key: string,
		type: 'arrayBuffer',
	): Promise<{ value: ArrayBuffer | null; metadata: unknown }>;
	list(options: { prefix: string; cursor?: string }): Promise<Page>;
};

type Page = { keys: { name: string; metadata?: unknown }[] } & (
	| { list_complete: true }
	| { list_complete: false; cursor: string }
);

export type Missing = { kind: 'missing' };
export type Unavailable = { kind: 'unavailable'; error: unknown };
export type Reading = Verdict | Missing | Unavailable;

/** A key of a piece, without its prefix, and what stands beside the value. */
export type Listed = { name: string; metadata: unknown };

// An isolate has 128 MB. A text takes up to two bytes a unit, and what is parsed from it about as much three times.
const judged = new Memo<{ text: string; verdict: Verdict }>({ count: 1_000, bytes: 8 * 1024 ** 2 });

/**
 * Reads the live piece of a slug.
 *
 * @param fresh past KV's own copies, as far as KV allows
 */
export async function readPiece(kv: Kv, slug: Slug, fresh: boolean): Promise<Reading> {
	const read = await attempt(() => kv.get(pieceKey(slug), fresh ? {} : { cacheTtl: KV_COPY }));
	if (read.kind === 'unavailable') return read;
	if (read.value === null) return { kind: 'missing' };
	return judgeOnce(slug, read.value);
}

/**
 * Reads what stands beside the live piece of a slug; undefined if that is nothing, or if storage fails: no answer
 * depends on it.
 */
export async function readMetadata(kv: Kv, slug: Slug): Promise<unknown> {
	const read = await attempt(() => kv.getWithMetadata(pieceKey(slug), 'arrayBuffer'));
	return read.kind === 'read' ? (read.value.metadata ?? undefined) : undefined;
}

/** Reads a revision of a piece, which never changes; what has other bytes than its name says is none. */
export async function readRevision(kv: Kv, slug: Slug, rev: string): Promise<Reading> {
	const read = await attempt(() => kv.get(revKey(slug, rev), { cacheTtl: KV_COPY }));
	if (read.kind === 'unavailable') return read;
	if (read.value === null || (await revOf(read.value)) !== rev) return { kind: 'missing' };
	return judge(read.value);
}

/** Reads the draft of a slug. Few do, so that it has no place in the memory that readers' pieces have. */
export async function readDraft(kv: Kv, slug: Slug): Promise<Reading> {
	const read = await attempt(() => kv.get(draftKey(slug), { cacheTtl: KV_COPY }));
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
		const read = await attempt(() => kv.list({ prefix: PIECE_PREFIX, ...(cursor && { cursor }) }));
		if (read.kind === 'unavailable') return read;
		for (const { name, metadata } of read.value.keys) {
			keys.push({ name: name.slice(PIECE_PREFIX.length), metadata });
		}
		cursor = read.value.list_complete ? undefined : read.value.cursor;
	} while (cursor !== undefined);
	return { kind: 'listed', keys };
}

/** Reads an image by its name, `<hash>.<ext>`. */
export async function readMedia(
	kv: Kv,
	name: string,
): Promise<{ kind: 'found'; bytes: ArrayBuffer } | Missing | Unavailable> {
	const read = await attempt(() => kv.get(mediaKey(name), 'arrayBuffer'));
	if (read.kind === 'unavailable') return read;
	return read.value === null ? { kind: 'missing' } : { kind: 'found', bytes: read.value };
}

/** Reads a file of the widget that a deploy kept; `invalid` if nothing trustworthy says what it is. */
export async function readAsset(
	kv: Kv,
	key: string,
): Promise<
	| { kind: 'found'; bytes: ArrayBuffer; type: AssetType }
	| { kind: 'invalid' }
	| Missing
	| Unavailable
> {
	const read = await attempt(() => kv.getWithMetadata(key, 'arrayBuffer'));
	if (read.kind === 'unavailable') return read;
	const { value: bytes, metadata } = read.value;
	if (bytes === null) return { kind: 'missing' };
	const type = assetTypeOf(metadata);
	return type ? { kind: 'found', bytes, type } : { kind: 'invalid' };
}

async function judgeOnce(slug: Slug, text: string): Promise<Verdict> {
	const before = judged.get(slug);
	if (before?.text === text) return before.verdict;
	const verdict = await judge(text);
	if (text.length <= MAX_BYTES) judged.set(slug, { text, verdict }, 2 * text.length);
	return verdict;
}

async function attempt<T>(
	read: () => Promise<T>,
): Promise<{ kind: 'read'; value: T } | Unavailable> {
	try {
		return { kind: 'read', value: await read() };
	} catch (error) {
		return { kind: 'unavailable', error };
	}
}
