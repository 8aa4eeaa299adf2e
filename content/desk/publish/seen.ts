// What this copy last saw live of each piece, beside wrangler's own state: a live revision that it has seen before need
// not be read again. Each is believed only if its bytes make the revision that is asked for.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slug } from '../../model/ids.ts';
import { MAX_BYTES } from '../../model/piece.ts';
import { revOf } from '../../model/rev.ts';
import { readInside } from '../files/read-inside.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

export type Seen = {
	/** The value of a revision; undefined where it was not seen, or not last. */
	valueOf(slug: Slug, rev: string): Promise<string | undefined>;
	keep(slug: Slug, value: string): Promise<void>;
	/** The files that have words of a piece, also one whose writing was cut off; absolute. */
	filesOf(slug: Slug): Promise<string[]>;
	forget(slug: Slug): Promise<void>;
};

/** What was seen of the KV of a checkout, here or at Cloudflare: a revision is the same in both. */
export function openSeen({ state }: Pick<Place, 'state'>): Seen {
	const folder = join(state, 'gloss-seen');
	const nameOf = (slug: Slug) => `${slug}.json`;
	const filesOf = async (slug: Slug) => {
		const names = await readdir(folder).catch(() => []);
		const own = names.filter(
			(name) => name.startsWith(`${nameOf(slug)}.`) || name === nameOf(slug),
		);
		return own.map((name) => join(folder, name));
	};
	return {
		filesOf,
		async forget(slug) {
			for (const file of await filesOf(slug)) {
				await rm(file, { force: true }).catch(() => {
					throw new Stop(
						`${file} could not be deleted, and has words of ${slug}: delete it by hand.`,
					);
				});
			}
		},
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
