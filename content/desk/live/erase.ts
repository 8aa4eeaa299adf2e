// Erases a piece from KV for good: a piece without words first, so that readers see nothing of it, then its images,
// drafts and revisions. The revisions go last: as long as one is there, a second run finds what is left to do.
import type { Slug } from '../../model/ids.ts';
import { draftKey, PIECE_PREFIX, pieceKey, revKey, revPrefix } from '../../model/keys.ts';
import { metadataOf } from '../../model/metadata.ts';
import type { Piece } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { stateAt } from '../../model/time.ts';
import type { Progress } from '../kv/get-in-steps.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { serialize } from '../publish/compile.ts';
import { stage } from '../stop.ts';
import { dayIn } from './day-in.ts';
import { imagesIn, imagesUsedElsewhere } from './images-used.ts';
import { pieceIn } from './live-value.ts';
import { putAtOnce } from './put-at-once.ts';
import { entriesFor, slotsHolding } from './slots.ts';
import { isTombstone, tombstone } from './tombstone.ts';
import { inputOf } from './withdraw.ts';

/** What is to be erased. `images` are the keys of all that it ever showed; `entries` take it down. */
export type Erasure = {
	kind: 'erasure';
	slug: Slug;
	piece: Piece;
	rev: string;
	slots: string[];
	revisions: string[];
	drafts: string[];
	images: string[];
	entries: Entry[];
};

/** Why nothing is erased: there is nothing of it, or the key is a slot of another piece. */
export type NotErased = { kind: 'missing' } | { kind: 'slot'; holds: Slug };

/** What was erased: the keys that are gone, and those of images that stay because others show them. */
export type Erased = { deleted: string[]; kept: string[] };

/**
 * Plans to erase all that KV has of a piece. Reads, never writes.
 *
 * @throws {Stop} if KV cannot be read.
 */
export async function planErasure(
	kv: Kv,
	slug: Slug,
	{ now, why }: { now: Date; why: string | undefined },
): Promise<Erasure | NotErased> {
	const key = pieceKey(slug);
	const [listed, draftsListed, slots] = await Promise.all([
		kv.list(revPrefix(slug)),
		kv.list(draftKey(slug)),
		slotsHolding(kv, [slug]),
	]);
	const revisions = listed.map(({ name }) => name);
	// `draft:harbour` begins the keys of `harbour-quiz` too.
	const drafts = draftsListed
		.map(({ name }) => name)
		.filter((name) => !/^[a-z0-9-]/u.test(name.slice(draftKey(slug).length)));
	const shown = [key, ...slots.map(({ name }) => `${PIECE_PREFIX}${name}`)];
	const values = await kv.get([...shown, ...revisions, ...drafts]);
	if (values.size === 0) return { kind: 'missing' };
	const live = values.get(key);
	const checked = live === undefined ? undefined : pieceIn(live);
	if (checked?.ok && checked.value.slug !== slug) {
		return { kind: 'slot', holds: checked.value.slug };
	}
	const before = checked?.ok ? checked.value : undefined;
	const done =
		before && isTombstone(before) && (why === undefined || why === before.withdrawn?.why);
	const any = inputOf(live ?? values.values().next().value);
	const down = before && stateAt(before, now.getTime()).phase === 'withdrawn';
	const at = (down && before.withdrawn?.at) || dayIn(now, before?.zone);
	const piece = done ? before : tombstone(slug, any, at, why);
	const value = serialize(piece);
	const rev = await revOf(value);
	const worded = shown.filter((name) => values.get(name) !== value);
	const metadata = metadataOf(piece, rev, now.toISOString());
	const kept = await unkept(slug, shown, values, [value]);
	return {
		kind: 'erasure',
		slug,
		piece,
		rev,
		slots: slots.map(({ name }) => name),
		revisions: [...new Set([...revisions, ...kept.map((entry) => entry.key)])],
		drafts,
		images: [...new Set([...values.values()].flatMap(imagesIn))],
		entries: worded.length > 0 ? [...entriesFor(slug, slots, value, metadata), ...kept] : [],
	};
}

/**
 * Erases. Readers are without it after the first step.
 *
 * @param progress how many values were looked at for the images that others show
 * @throws {Stop} saying what is still there; running it again finishes it.
 */
export async function erase(
	kv: Kv,
	{ slug, entries, slots, images, drafts, revisions }: Erasure,
	progress: Progress,
): Promise<Erased> {
	const words = [...drafts, ...revisions];
	const rest = (keys: readonly string[]) =>
		`Readers do not get it any more. Still in KV: ${keys.join(', ')}. Run it again to finish.`;
	const own = new Set([pieceKey(slug), ...slots.map((name) => `${PIECE_PREFIX}${name}`), ...words]);
	await putAtOnce(kv, entries);
	const shared = await stage(rest([...images, ...words]), () =>
		imagesUsedElsewhere(kv, images, own, progress),
	);
	const alone = images.filter((key) => !shared.has(key));
	await stage(rest([...alone, ...words]), () => kv.delete(alone));
	await stage(rest(words), () => kv.delete(words));
	return { deleted: [...alone, ...words], kept: [...shared] };
}

/**
 * Puts for the values that no revision keeps, as of a piece put by hand: they are the list of work for a second run,
 * which would not find their images otherwise.
 */
async function unkept(
	slug: Slug,
	shown: readonly string[],
	values: ReadonlyMap<string, string>,
	less: readonly string[],
): Promise<Entry[]> {
	const entries = await Promise.all(
		shown.map(async (name) => {
			const value = values.get(name);
			if (value === undefined || less.includes(value) || imagesIn(value).length === 0) return [];
			const key = revKey(slug, await revOf(value));
			return values.has(key) ? [] : [{ key, value, metadata: {} }];
		}),
	);
	return entries.flat();
}
