// Notes in a story's live.json what was put without publishing. It comes after the put, and nothing hangs on it.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slug } from '../../model/ids.ts';
import { lookup } from '../../model/lookup.ts';
import { type Place, shownPath } from '../place.ts';
import { noteLive, readLive } from '../publish/live-file.ts';
import { Stop } from '../stop.ts';

/** What was noted; `before` is what stood there. */
export type Noted = { file: string; before: string | undefined } | { problem: string };

/** Notes a revision that is live on Cloudflare now; tells where that cannot be done. */
export async function notePut(
	place: Place,
	story: string,
	slug: Slug,
	rev: string,
): Promise<Noted> {
	const file = shownPath(place, join(place.stories, story, 'live.json'));
	const by = `Write "${slug}": "${rev}" into its live.json, or the next publish will stop.`;
	const folder = await stat(join(place.stories, story)).catch(() => undefined);
	if (!folder?.isDirectory()) {
		return { problem: `The story "${story}" is not among the files here. ${by}` };
	}
	try {
		const before = lookup(await readLive(place, story), slug);
		await noteLive(place, story, { [slug]: rev });
		return { file, before };
	} catch (problem) {
		const why = problem instanceof Stop ? problem.message : `${file} could not be written.`;
		return { problem: `${why}\n${by}` };
	}
}
