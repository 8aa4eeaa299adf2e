// What this copy last saw live of each piece, beside wrangler's own state: a live revision that it has seen before need
// not be read again. Each is believed only if its bytes make the revision that is asked for.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slug } from '../../model/ids.ts';
import { MAX_BYTES } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { readInside } from '../files/read-inside.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Place } from '../place.ts';

export type Seen = {
	/** The value of a revision; undefined where it was not seen, or not last. */
	valueOf(slug: Slug, rev: string): Promise<string | undefined>;
	keep(slug: Slug, value: string): Promise<void>;
};

/** What was seen of the KV of a checkout, here or at Cloudflare: a revision is the same in both. */
export function openSeen({ state }: Pick<Place, 'state'>): Seen {
	const folder = join(state, 'gloss-seen');
	const nameOf = (slug: Slug) => `${slug}.json`;
	return {
		async valueOf(slug, rev) {
			const read = await readInside(folder, nameOf(slug), MAX_BYTES);
			if ('problem' in read) return undefined;
			const value = read.bytes.toString('utf8');
			return (await revOf(value)) === rev ? value : undefined;
		},
		async keep(slug, value) {
			await mkdir(folder, { recursive: true });
			await replaceFile(join(folder, nameOf(slug)), value);
		},
	};
}
