// What stands beside revisions that KV has already, because a piece is again what it was before: when that was published,
// and why, belongs to its history and stays.
import type { Metadata } from '../../model/metadata.ts';
import { startOf } from '../../model/time.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { metadataIn } from '../live/live-value.ts';
import type { Planned, There } from './plan.ts';

/** Metadata by the key of a revision. */
export type KeptBeside = ReadonlyMap<string, Metadata>;

/** Looks for the revisions that are there; one call where none is, as nearly always. */
export async function keptBeside(
	kv: Kv,
	changes: readonly Planned[],
	{ listed }: Pick<There, 'listed'>,
): Promise<KeptBeside> {
	const live = new Map(listed.map(({ name, metadata }) => [name, metadataIn(metadata)]));
	const published = changes.filter(({ key }) => live.has(key));
	const there = await kv.get(published.map(({ revKey }) => revKey));
	const kept = new Map<string, Metadata>();
	for (const { key, revKey, rev } of published.filter(({ revKey }) => there.has(revKey))) {
		const [own] = (await kv.list(revKey)).map(({ metadata }) => metadataIn(metadata));
		const since = live.get(key)?.at;
		// Put after what is live still: a publish that was cut off, of which readers saw nothing.
		const unseen = own && since !== undefined && startOf(since) < startOf(own.at);
		if (own?.rev === rev && !unseen) kept.set(revKey, own);
	}
	return kept;
}

/** What keeps a piece as a revision. */
export function revisionEntry({ revKey, value, metadata }: Planned, kept: KeptBeside): Entry {
	const before = kept.get(revKey);
	if (!before) return { key: revKey, value, metadata };
	const { message: now, ...rest } = metadata;
	const { at, message } = before;
	return { key: revKey, value, metadata: { ...rest, at, ...(message && { message }) } };
}
