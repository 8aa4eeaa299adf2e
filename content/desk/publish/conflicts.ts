// Two editors: a live revision that this copy has not published. Says what either side changed since both had the same.
import * as v from 'valibot';
import { isSlug } from '../../model/ids.ts';
import { PIECE_PREFIX, revKey } from '../../model/keys.ts';
import { lookup } from '../../model/lookup.ts';
import { Metadata } from '../../model/metadata.ts';
import { type Change, differenceOf } from '../difference/difference.ts';
import type { Kv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { readLive } from './live-file.ts';
import { type Planned, parsedValue } from './plan.ts';

/**
 * A piece that Cloudflare has in a revision this copy knows nothing of. `theirs` and `here` are what was changed there
 * and here since `ours` was published; without `ours`, `here` is what would change of theirs.
 */
export type Conflict = {
	story: string;
	slug: string;
	theirs: string;
	ours: string | undefined;
	/** When theirs was published, and why; undefined where it was put by hand. */
	published: { at: string; message: string | undefined } | undefined;
	theyChanged: Change[];
	weChanged: Change[];
};

/** Finds pieces that somebody else published, and what they and this copy changed. Reads again only if there are any. */
export async function conflictsIn(
	place: Place,
	kv: Kv,
	changed: readonly Planned[],
	live: ReadonlyMap<string, string>,
): Promise<Conflict[]> {
	const found: { piece: Planned; theirs: string; ours: string | undefined }[] = [];
	for (const piece of changed) {
		const ours = lookup(await readLive(place, piece.story), piece.slug);
		if (piece.was !== undefined && piece.was !== ours)
			found.push({ piece, theirs: piece.was, ours });
	}
	if (found.length === 0) return [];
	const common = (slug: string, ours: string | undefined) =>
		ours !== undefined && isSlug(slug) ? revKey(slug, ours) : undefined;
	const keys = found.flatMap(({ piece, ours }) => common(piece.slug, ours) ?? []);
	const bases = await kv.get(keys);
	const listed = await kv.list(PIECE_PREFIX);
	return found.map(({ piece, theirs, ours }) => {
		const { slug, story, key } = piece;
		const there = parsedValue(live.get(key));
		const base = parsedValue(bases.get(common(slug, ours) ?? ''));
		const metadata = v.safeParse(Metadata, listed.find(({ name }) => name === key)?.metadata);
		const known = metadata.success && metadata.output.rev === theirs ? metadata.output : undefined;
		return {
			story,
			slug,
			theirs,
			ours,
			published: known && { at: known.at, message: known.message },
			theyChanged: base === undefined ? [] : differenceOf(base, there, piece.piece.lang),
			weChanged: differenceOf(base ?? there, piece.piece, piece.piece.lang),
		};
	});
}
