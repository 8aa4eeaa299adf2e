// What is live of a story's pieces, locally and remotely: read once by wrangler, which takes seconds, kept until somebody
// asks again. A reading that fails is an answer too.
import type { Slug } from '../../model/ids.ts';
import { isSlug } from '../../model/ids.ts';
import { pieceKey } from '../../model/keys.ts';
import type { Kv } from '../kv/kv.ts';
import { Stop } from '../stop.ts';

export type Where = 'locally' | 'remotely';

/** The live values by slug, or why they could not be read. */
export type LiveRead = { at: Date } & (
	| { ok: true; values: ReadonlyMap<string, string> }
	| { ok: false; message: string }
);

export type Live = {
	/**
	 * What is live of these pieces of a story.
	 *
	 * @param again past what was read before
	 */
	read(where: Where, story: string, slugs: readonly string[], again: boolean): Promise<LiveRead>;
};

/** Where wrangler fails, that is kept and told as well; whatever else is thrown goes on. */
export function openLive(kvOf: (where: Where) => Kv): Live {
	const kept = new Map<string, Promise<LiveRead>>();
	return {
		read(where, story, slugs, again) {
			const key = `${where} ${story} ${slugs.join(' ')}`;
			const before = again ? undefined : kept.get(key);
			const read = before ?? readNow(kvOf(where), slugs.filter(isSlug));
			kept.set(key, read);
			return read;
		},
	};
}

async function readNow(kv: Kv, slugs: readonly Slug[]): Promise<LiveRead> {
	try {
		const values = await kv.get(slugs.map(pieceKey));
		const bySlug = slugs.flatMap((slug) => {
			const value = values.get(pieceKey(slug));
			return value === undefined ? [] : [[slug, value] as const];
		});
		return { at: new Date(), ok: true, values: new Map(bySlug) };
	} catch (problem) {
		if (!(problem instanceof Stop)) throw problem;
		return { at: new Date(), ok: false, message: problem.message };
	}
}
