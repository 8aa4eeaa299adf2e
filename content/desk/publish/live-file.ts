// live.json in a story's folder: slug -> revision that this copy last published remotely. Committed, so that two
// editors do not publish over each other.
import { join } from 'node:path';
import * as v from 'valibot';
import { lookup } from '../../model/lookup.ts';
import { MAX_JSON_BYTES, readInside } from '../files/read-inside.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

/** The name of a revision. */
export const Rev = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));

const Live = v.record(v.string(), Rev);

/** Revisions by slug. */
export type Live = v.InferOutput<typeof Live>;

/** Reads a story's live.json; empty where there is none yet. */
export async function readLive(place: Place, story: string): Promise<Live> {
	const file = fileOf(place, story);
	const read = await readInside(join(place.stories, story), 'live.json', MAX_JSON_BYTES);
	if ('problem' in read) {
		if (read.code === 'file/missing') return {};
		throw new Stop(`${file}: ${read.problem}`);
	}
	try {
		return v.parse(Live, JSON.parse(read.bytes.toString('utf8')));
	} catch {
		const form = '{ "<slug>": "<12 hex digits>" }';
		throw new Stop(`${file} cannot be read: it should say ${form}. Take it from your repository.`);
	}
}

/** Notes what was published, beside what was noted before; leaves the file alone if that says nothing new. */
export async function noteLive(place: Place, story: string, published: Live): Promise<void> {
	const before = await readLive(place, story);
	const news = Object.entries(published).filter(([slug, rev]) => lookup(before, slug) !== rev);
	if (news.length === 0) return;
	const live = { ...before, ...Object.fromEntries(news) };
	const sorted = Object.entries(live).sort(([a], [b]) => (a < b ? -1 : 1));
	const text = JSON.stringify(Object.fromEntries(sorted), null, 2);
	await replaceFile(fileOf(place, story), `${text}\n`);
}

function fileOf(place: Place, story: string): string {
	return join(place.stories, story, 'live.json');
}
