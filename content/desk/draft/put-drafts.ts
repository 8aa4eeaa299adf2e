// Puts drafts under keys of their own, for as long as their links work, and the images that only they show.
import { DRAFT_PREFIX, draftKey, mediaKey } from '../../model/keys.ts';
import type { Entry, Kv } from '../kv/kv.ts';
import { stage } from '../stop.ts';
import type { Draft } from './showable.ts';

/** Seconds that a draft is there after its link has ended: who comes then is told that it has, not that there is nothing. */
const AFTER_S = 3_600;

/**
 * Puts drafts whose links end at an instant (epoch seconds). One that has been put before stays as long as its longest
 * link.
 *
 * @throws {Stop} if KV cannot be read or written
 */
export async function putDrafts(kv: Kv, drafts: readonly Draft[], until: number): Promise<void> {
	await stage('No link was made. Run it again.', async () => {
		const there = new Map(
			(await kv.list(DRAFT_PREFIX)).map(({ name, expiration = 0 }) => [name, expiration]),
		);
		const entries = drafts.map(({ slug, value, metadata }): Entry => {
			const key = draftKey(slug);
			const expiration = Math.max(until + AFTER_S, there.get(key) ?? 0);
			return { key, value, metadata, expiration };
		});
		await kv.put([...(await newPictures(kv, drafts)), ...entries]);
	});
}

async function newPictures(kv: Kv, drafts: readonly Draft[]): Promise<Entry[]> {
	const pictures = new Map(drafts.flatMap((it) => it.pictures).map((it) => [it.name, it]));
	if (pictures.size === 0) return [];
	for (const { name } of await kv.list(mediaKey('')))
		pictures.delete(name.slice(mediaKey('').length));
	return [...pictures.values()].map(({ name, type, bytes }) => {
		return {
			key: mediaKey(name),
			value: bytes.toString('base64'),
			base64: true,
			metadata: { type },
		};
	});
}
