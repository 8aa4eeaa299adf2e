// live.json.begun beside a story's live.json: slug -> the revisions that this copy began to put before readers. Written
// before they are put and gone once live.json has them, so that a publish cut off between knows its own work again.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { lookup } from '../../model/lookup.ts';
import { MAX_JSON_BYTES, readInside } from '../files/read-inside.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Place } from '../place.ts';
import { type Live, Rev, readLive } from './live-file.ts';

const Begun = v.record(v.string(), v.array(Rev));

const NAME = 'live.json.begun';

/** Reads what was begun; empty where nothing was, or where the note itself was cut off. */
async function readBegun(place: Place, story: string): Promise<v.InferOutput<typeof Begun>> {
	const read = await readInside(join(place.stories, story), NAME, MAX_JSON_BYTES);
	if ('problem' in read) return {};
	try {
		return v.parse(Begun, JSON.parse(read.bytes.toString('utf8')));
	} catch {
		return {};
	}
}

/** Notes what is about to be put, beside what was begun before and never ended. */
export async function noteBegun(place: Place, story: string, revs: Live): Promise<void> {
	const before = await readBegun(place, story);
	const news = Object.entries(revs).map(([slug, rev]) => {
		return [slug, [...new Set([...(lookup(before, slug) ?? []), rev])]];
	});
	const text = JSON.stringify({ ...before, ...Object.fromEntries(news) });
	await replaceFile(join(place.stories, story, NAME), text);
}

/** Takes the note away: live.json says it all now. */
export async function forgetBegun(place: Place, story: string): Promise<void> {
	await rm(join(place.stories, story, NAME), { force: true });
}

/**
 * What this copy published last: what live.json says, and what it began to put where that is live; `there` tells the
 * live revision of a piece.
 */
export async function readOwn(
	place: Place,
	story: string,
	there: (slug: string) => string | undefined,
): Promise<Live> {
	const own = new Map(Object.entries(await readLive(place, story)));
	for (const [slug, revs] of Object.entries(await readBegun(place, story))) {
		const rev = there(slug);
		if (rev !== undefined && revs.includes(rev)) own.set(slug, rev);
	}
	return Object.fromEntries(own);
}
