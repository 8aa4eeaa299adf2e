// Publishes checked stories: images first, then revisions, then live keys; only what changed; reads back what it wrote.
// Last come heights that were measured anew. At every failure it says what readers see now.
import { mediaKey } from '../../model/keys.ts';
import { lookup } from '../../model/lookup.ts';
import { hasErrors } from '../check/check.ts';
import { type Compared, checkLive } from '../check/check-live.ts';
import type { Folder } from '../files/folder.ts';
import type { Picture } from '../files/media.ts';
import { openGauge } from '../heights/gauge.ts';
import { type HeightsReport, measured, outdatedIn } from '../heights/heights.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { stage } from '../stop.ts';
import { type Live, noteLive, readLive } from './live-file.ts';
import { changesIn, type Plan, type Planned, planFor } from './plan.ts';
import { putLive, readBack } from './put-live.ts';

export type Wish = { remote: boolean; dryRun: boolean; now: Date };

/** A piece that Cloudflare has in a revision this copy knows nothing of. */
export type Conflict = { story: string; slug: string; theirs: string; ours: string | undefined };

/**
 * What was done, or what keeps it from being done. `images` are the names of those that were put; `heights` tells also
 * of unchanged pieces that were measured anew.
 */
export type Outcome =
	| { kind: 'conflict'; conflicts: Conflict[] }
	| { kind: 'refused'; compared: Compared }
	| {
			kind: 'planned' | 'published';
			changed: Planned[];
			unchanged: Planned[];
			images: string[];
			heights: HeightsReport;
			/** What comparing with the live pieces found, none of it an error. */
			compared: Compared;
	  };

/**
 * Publishes folders in which the check found no error.
 *
 * @throws {Stop} if KV cannot be read or written; the message says what is published and what is not.
 */
export async function publish(
	place: Place,
	kv: Kv,
	folders: readonly Folder[],
	{ remote, dryRun, now }: Wish,
): Promise<Outcome> {
	const nothing = 'Nothing was published.';
	const [plan, gauge] = await Promise.all([
		stage(nothing, () => planFor(kv, folders, now)),
		openGauge(place),
	]);
	const changes = changesIn(plan);
	const unchanged = plan.pieces.filter((piece) => !changes.includes(piece));
	if (remote) {
		const conflicts = await conflictsIn(place, changes);
		if (conflicts.length > 0) return { kind: 'conflict', conflicts };
	}
	const compared = checkLive(folders, plan.live);
	if (hasErrors(compared)) return { kind: 'refused', compared };
	const pictures = newPictures(plan, changes, folders);
	const images = pictures.map(({ name }) => name);
	const outdated = await stage(nothing, () => outdatedIn(kv, unchanged, gauge));
	const { pieces, report: heights } = await measured(gauge, [...changes, ...outdated], folders);
	const changed = changesIn({ pieces });
	const renewed = pieces.filter((it) => !changed.includes(it) && it.metadata.heights);
	if (dryRun) return { kind: 'planned', changed, unchanged, images, heights, compared };

	const same = 'No piece was published: readers see what they saw before. Run it again.';
	await stage(`Some images may have been put. ${same}`, () => kv.put(pictures.map(ofPicture)));
	await stage(`Some revisions may have been put. ${same}`, () =>
		kv.put(changed.map(({ revKey, value, metadata }) => ({ key: revKey, value, metadata }))),
	);
	const note = async (pieces: readonly Planned[]) => {
		if (remote) await noteAll(place, pieces);
	};
	await putLive(kv, changed, note);
	await note(unchanged);
	await readBack(kv, changed);
	await stage('The pieces are published. Only some heights may not have been put.', () =>
		kv.put(renewed.map(({ key, value, metadata }) => ({ key, value, metadata }))),
	);
	return { kind: 'published', changed, unchanged, images, heights, compared };
}

async function conflictsIn(place: Place, changed: readonly Planned[]): Promise<Conflict[]> {
	const found: Conflict[] = [];
	for (const { story, slug, was } of changed) {
		const ours = lookup(await readLive(place, story), slug);
		if (was !== undefined && was !== ours) found.push({ story, slug, theirs: was, ours });
	}
	return found;
}

/** The images of changed pieces, less those that a live piece shows: they have been there since. */
function newPictures({ live }: Plan, changed: readonly Planned[], folders: readonly Folder[]) {
	const used = (name: string, value: string) => value.includes(`"/media/${name}"`);
	const there = [...live.values()];
	const pictures = new Map<string, Picture>();
	for (const picture of folders.flatMap(({ media }) => [...media.values()])) {
		if ('problem' in picture || there.some((value) => used(picture.name, value))) continue;
		if (changed.some(({ value }) => used(picture.name, value))) pictures.set(picture.name, picture);
	}
	return [...pictures.values()];
}

function ofPicture({ name, type, bytes }: Picture): Entry {
	return {
		key: mediaKey(name),
		value: bytes.toString('base64'),
		base64: true,
		metadata: { type },
	};
}

async function noteAll(place: Place, pieces: readonly Planned[]): Promise<void> {
	for (const story of new Set(pieces.map((piece) => piece.story))) {
		const own = pieces.filter((piece) => piece.story === story);
		const live: Live = Object.fromEntries(own.map(({ slug, rev }) => [slug, rev]));
		await noteLive(place, story, live);
	}
}
