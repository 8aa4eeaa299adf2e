// Which images a value shows, and which of them something else in KV shows too.
import { DRAFT_PREFIX, mediaKey, PIECE_PREFIX, REV_PREFIX } from '../../model/keys.ts';
import { getInSteps, type Progress } from '../kv/get-in-steps.ts';
import type { Kv } from '../kv/kv.ts';

/** The keys of the images that a value names, whether it is a piece or not. */
export function imagesIn(value: string): string[] {
	const names = value.matchAll(/\/media\/([0-9a-f]{12,64}\.(?:jpe?g|png|webp|avif))/gu);
	return [...new Set(Array.from(names, ([, name = '']) => mediaKey(name)))];
}

/**
 * Of these images, those that another piece shows, live, in a revision or in a draft. Reads every text there is, if
 * there are images at all.
 *
 * @param own keys that do not count
 */
export async function imagesUsedElsewhere(
	kv: Kv,
	images: readonly string[],
	own: ReadonlySet<string>,
	progress: Progress,
): Promise<Set<string>> {
	const shared = new Set<string>();
	if (images.length === 0) return shared;
	const lists = await Promise.all(
		[PIECE_PREFIX, REV_PREFIX, DRAFT_PREFIX].map((it) => kv.list(it)),
	);
	const keys = lists
		.flat()
		.map(({ name }) => name)
		.filter((name) => !own.has(name));
	for await (const values of getInSteps(kv, keys, progress)) {
		for (const image of [...values.values()].flatMap(imagesIn)) {
			if (images.includes(image)) shared.add(image);
		}
		if (shared.size === images.length) break;
	}
	return shared;
}
