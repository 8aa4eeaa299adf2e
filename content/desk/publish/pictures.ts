// Which images a publishing puts: those of changed pieces that no live piece shows already.
import { mediaKey } from '../../model/keys.ts';
import type { Folder } from '../files/folder.ts';
import type { Picture } from '../files/media.ts';
import type { Entry } from '../kv/kv.ts';
import type { Planned } from './plan.ts';

/** The images of changed pieces, less those that a live piece shows: they have been there since. */
export function newPictures(
	live: ReadonlyMap<string, string>,
	changed: readonly Planned[],
	folders: readonly Folder[],
): Picture[] {
	const used = (name: string, value: string) => value.includes(`"/media/${name}"`);
	const there = [...live.values()];
	const pictures = new Map<string, Picture>();
	for (const picture of folders.flatMap(({ media }) => [...media.values()])) {
		if ('problem' in picture || there.some((value) => used(picture.name, value))) continue;
		if (changed.some(({ value }) => used(picture.name, value))) pictures.set(picture.name, picture);
	}
	return [...pictures.values()];
}

/** An image as it stands in KV: its bytes, and its type beside them. */
export function entryOf({ name, type, bytes }: Picture): Entry {
	return {
		key: mediaKey(name),
		value: bytes.toString('base64'),
		base64: true,
		metadata: { type },
	};
}
