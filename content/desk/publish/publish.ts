// Publishes planned pieces: images first, then revisions, then live keys; only what changed; reads back what it wrote.
// Last come the rolling slots that hold one of them, and heights that were measured anew. At every failure it says what readers see now.
import type { Folder } from '../files/folder.ts';
import { openGauge } from '../heights/gauge.ts';
import { type HeightsReport, measured, outdatedIn, together } from '../heights/heights.ts';
import type { Kv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { stage } from '../stop.ts';
import { forgetBegun, noteBegun } from './begun-file.ts';
import { type Live, noteLive } from './live-file.ts';
import { entryOf, newPictures } from './pictures.ts';
import { changesIn, type Planned, type There } from './plan.ts';
import { liveEntry, putLive, readBack } from './put-live.ts';
import type { Seen } from './seen.ts';
import { slotsBehind } from './slots-behind.ts';

/** `tell` hears what is being done, for whoever waits. */
export type Wish = { remote: boolean; dryRun: boolean; tell: (doing: string) => void };

/**
 * What was done, or would be. `images` are the names of those that were put; `heights` tells also of unchanged pieces
 * that were measured anew.
 */
export type Outcome = {
	kind: 'planned' | 'published';
	changed: Planned[];
	unchanged: Planned[];
	images: string[];
	/** Rolling slots that held an older revision, and hold the new one now. */
	slots: { name: string; holds: string }[];
	heights: HeightsReport;
};

/**
 * Publishes a plan made from sound folders, against what was there when it was made.
 *
 * @throws {Stop} if KV cannot be written or read; the message says what is published and what is not.
 */
export async function publish(
	{ place, kv, seen }: { place: Place; kv: Kv; seen: Seen },
	folders: readonly Folder[],
	plan: { pieces: readonly Planned[]; there: There },
	{ remote, dryRun, tell }: Wish,
): Promise<Outcome> {
	const changes = changesIn(plan.pieces);
	const unchanged = plan.pieces.filter((piece) => !changes.includes(piece));
	const pictures = newPictures(plan.there.values, changes, folders);
	const images = pictures.map(({ name }) => name);
	const gauge = await openGauge(place);
	if (changes.length > 0) tell('measuring heights');
	const { pieces: changed, report } = await measured(gauge, changes, folders);
	if (dryRun) return { kind: 'planned', changed, unchanged, images, slots: [], heights: report };

	const same = 'No piece was published: readers see what they saw before. Run it again.';
	tell('putting images and revisions');
	await stage(`Some images may have been put. ${same}`, () => kv.put(pictures.map(entryOf)));
	await stage(`Some revisions may have been put. ${same}`, () =>
		kv.put(changed.map(({ revKey, value, metadata }) => ({ key: revKey, value, metadata }))),
	);
	const note = async (pieces: readonly Planned[]) => {
		if (remote) await noteEach(place, pieces, noteLive);
	};
	tell('putting live pieces');
	if (remote) await noteEach(place, changed, noteBegun);
	await putLive(kv, changed, note);
	await note(unchanged);
	if (remote) for (const story of storiesOf(plan.pieces)) await forgetBegun(place, story);
	tell('reading back');
	await readBack(kv, changed);
	for (const { piece, value } of changed) await seen.keep(piece.slug, value);

	const after = 'The pieces are published. Only slots and heights may not have been put.';
	return stage(after, async () => {
		const { listed } = plan.there;
		const slots = await slotsBehind(kv, listed, [...changed, ...unchanged]);
		const outdated = outdatedIn(listed, unchanged, gauge);
		const again = await measured(gauge, outdated, folders);
		const news = again.pieces.filter(({ metadata }) => metadata.heights);
		await kv.put([...slots.map(({ entry }) => entry), ...news.map(liveEntry)]);
		return {
			kind: 'published',
			changed,
			unchanged,
			images,
			slots: slots.map(({ name, holds }) => ({ name, holds })),
			heights: together(report, again.report),
		};
	});
}

/** Notes the revisions of pieces, story by story. */
async function noteEach(
	place: Place,
	pieces: readonly Planned[],
	note: (place: Place, story: string, revs: Live) => Promise<void>,
): Promise<void> {
	for (const story of storiesOf(pieces)) {
		const own = pieces.filter((piece) => piece.story === story);
		await note(place, story, Object.fromEntries(own.map(({ slug, rev }) => [slug, rev])));
	}
}

function storiesOf(pieces: readonly Planned[]): Set<string> {
	return new Set(pieces.map(({ story }) => story));
}
