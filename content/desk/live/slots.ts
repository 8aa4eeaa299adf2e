// Rolling slots: keys such as `piece:daily` that hold another piece, so that partners paste an address once.
import * as v from 'valibot';
import { Slug } from '../../model/ids.ts';
import { PIECE_PREFIX, pieceKey } from '../../model/keys.ts';
import { fitting, type Metadata } from '../../model/metadata.ts';
import type { Entry, Kv, Listed } from '../kv/kv.ts';
import { metadataIn } from './live-value.ts';

/** A slot, the piece that it holds, and what stands beside its value, if that can be believed. */
export type Slot = { name: string; holds: Slug; metadata: Metadata | undefined };

/**
 * The slots that hold one of these pieces. One list; only values whose metadata do not tell are read, as after
 * `wrangler kv key put` by hand.
 *
 * @throws {Stop} if KV cannot be read.
 */
export async function slotsHolding(kv: Kv, slugs: readonly Slug[]): Promise<Slot[]> {
	return slotsIn(kv, await kv.list(PIECE_PREFIX), slugs);
}

/** The same, from a list of all live keys. */
export async function slotsIn(
	kv: Kv,
	listed: readonly Listed[],
	slugs: readonly Slug[],
): Promise<Slot[]> {
	const wanted = new Set<string>(slugs);
	const entries = listed.map(({ name: key, metadata }) => {
		return { key, name: key.slice(PIECE_PREFIX.length), metadata: metadataIn(metadata) };
	});
	const others = entries.filter(({ name }) => !wanted.has(name));
	// A slot filled by hand has no metadata, or those of the piece it was copied from.
	const own = new Set(entries.flatMap((it) => (wanted.has(it.name) ? [it.metadata?.rev] : [])));
	const unsure = others.filter(
		({ metadata }) => !metadata?.holds && (!metadata || own.has(metadata.rev)),
	);
	const values = await kv.get(unsure.map(({ key }) => key));
	return others.flatMap(({ key, name, metadata }) => {
		const holds = metadata?.holds ?? heldIn(values.get(key));
		return holds && wanted.has(holds) ? [{ name, holds, metadata }] : [];
	});
}

/** What puts a value under a slug and in the slots that hold it. */
export function entriesFor(
	slug: Slug,
	slots: readonly Pick<Slot, 'name'>[],
	value: string,
	metadata: Metadata,
): Entry[] {
	const { holds, ...own } = metadata;
	return [
		{ key: pieceKey(slug), value, metadata: fitting(own) },
		...slots.map(({ name }) => slotEntry(name, slug, value, own)),
	];
}

/** What puts the value of a piece into a slot. */
export function slotEntry(name: string, slug: Slug, value: string, metadata: Metadata): Entry {
	return {
		key: `${PIECE_PREFIX}${name}`,
		value,
		metadata: fitting({ ...metadata, holds: slug }),
	};
}

/** The slug inside a value, even where the rest of it is no piece. */
function heldIn(value: string | undefined): Slug | undefined {
	if (value === undefined) return undefined;
	try {
		const checked = v.safeParse(v.object({ slug: Slug }), JSON.parse(value));
		return checked.success ? checked.output.slug : undefined;
	} catch {
		return undefined;
	}
}
