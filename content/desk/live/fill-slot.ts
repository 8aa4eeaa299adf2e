// Fills a rolling slot with a live piece, by one put.
import type { Slug } from '../../model/ids.ts';
import { pieceKey } from '../../model/keys.ts';
import { metadataOf } from '../../model/metadata.ts';
import type { Phase } from '../../model/schedule.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { firstKnown } from './first-known.ts';
import { besideOf, judgeValue, type LiveValue } from './live-value.ts';
import { slotEntry } from './slots.ts';

/** What filling would do; `was` is what is in the slot now. */
export type Filling = {
	kind: 'filling';
	name: Slug;
	holds: Slug;
	rev: string;
	was: LiveValue | undefined;
	entries: Entry[];
};

/** Why a slot is not filled. */
export type NotFilled =
	| { kind: 'is-a-piece'; story: string | undefined }
	| { kind: 'itself' | 'missing' | 'invalid' }
	| { kind: 'is-a-slot'; holds: Slug }
	| { kind: 'gone'; phase: Phase }
	| { kind: 'same'; rev: string };

/**
 * Plans to put the live value of a piece into a slot. Reads, never writes.
 *
 * @param stories those of whose files a piece has the name of the slot
 * @throws {Stop} if KV cannot be read.
 */
export async function planFilling(
	kv: Kv,
	name: Slug,
	slug: Slug,
	{ now, stories }: { now: Date; stories: readonly string[] },
): Promise<Filling | NotFilled> {
	const [story] = stories;
	if (story !== undefined) return { kind: 'is-a-piece', story };
	if (name === slug) return { kind: 'itself' };
	const [slotKey, key] = [pieceKey(name), pieceKey(slug)];
	const [values, listed] = await Promise.all([kv.get([slotKey, key]), kv.list(key)]);
	const [old, value] = [values.get(slotKey), values.get(key)];
	const was = old === undefined ? undefined : await judgeValue(slotKey, old, undefined, now);
	if (was?.valid && was.piece.slug === name) return { kind: 'is-a-piece', story: was.piece.story };
	if (value === undefined) return { kind: 'missing' };
	const live = await judgeValue(key, value, besideOf(listed, key), now);
	if (!live.valid) return { kind: 'invalid' };
	const { piece, rev } = live;
	if (piece.slug !== slug) return { kind: 'is-a-slot', holds: piece.slug };
	const { phase } = live.state;
	if (phase === 'withdrawn' || phase === 'expired') return { kind: 'gone', phase };
	if (was?.rev === rev) return { kind: 'same', rev };
	const heights = live.byHand ? undefined : live.metadata?.heights;
	const metadata = {
		...metadataOf(piece, rev, now.toISOString()),
		...firstKnown(live.metadata),
		...(heights && { heights }),
	};
	const entries = [slotEntry(name, slug, value, metadata)];
	return { kind: 'filling', name, holds: slug, rev, was, entries };
}
