// Two editors: a live revision that this copy has not published. Says what either side changed since both had the same.
import { isSlug } from '../../model/ids.ts';
import { revKey } from '../../model/keys.ts';
import { lookup } from '../../model/lookup.ts';
import { type Change, differenceOf } from '../difference/difference.ts';
import type { Kv } from '../kv/kv.ts';
import { besideOf, metadataIn } from '../live/live-value.ts';
import type { Place } from '../place.ts';
import { readOwn } from './begun-file.ts';
import { type Planned, parsedValue, type There } from './plan.ts';

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
	{ values, listed }: There,
): Promise<Conflict[]> {
	const found: { piece: Planned; theirs: string; ours: string | undefined }[] = [];
	for (const piece of changed) {
		const { slug, story, was } = piece;
		const ours = lookup(await readOwn(place, story, () => was), slug);
		if (was !== undefined && was !== ours) found.push({ piece, theirs: was, ours });
	}
	if (found.length === 0) return [];
	const common = (slug: string, ours: string | undefined) =>
		ours !== undefined && isSlug(slug) ? revKey(slug, ours) : undefined;
	const keys = found.flatMap(({ piece, ours }) => common(piece.slug, ours) ?? []);
	const bases = await kv.get(keys);
	return found.map(({ piece, theirs, ours }) => {
		const { slug, story, key } = piece;
		const there = parsedValue(values.get(key));
		const base = parsedValue(bases.get(common(slug, ours) ?? ''));
		const metadata = metadataIn(besideOf(listed, key));
		const known = metadata?.rev === theirs ? metadata : undefined;
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
