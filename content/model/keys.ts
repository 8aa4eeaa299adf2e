// Every key in KV, built here and nowhere else.
import type { PartName, PinnedVersion } from './asset.ts';
import type { Slug } from './ids.ts';

export const PIECE_PREFIX = 'piece:';
export const ASSET_PREFIX = 'asset:';
const PINNED_PREFIX = `${ASSET_PREFIX}gloss@`;

/** The live piece. A rolling slot such as `daily` is a key like any other. */
export function pieceKey(slug: Slug): string {
	return `${PIECE_PREFIX}${slug}`;
}

/** An immutable revision of a piece. */
export function revKey(slug: Slug, rev: string): string {
	return `${revPrefix(slug)}${rev}`;
}

/** What the keys of all revisions of a piece begin with. */
export function revPrefix(slug: Slug): string {
	return `rev:${slug}@`;
}

/** An image, by the name it has in its address: `<hash>.<ext>`. */
export function mediaKey(name: string): string {
	return `media:${name}`;
}

/** A part or style sheet of the widget, by the name it has in its address. */
export function assetKey(name: PartName): string {
	return `${ASSET_PREFIX}${name}`;
}

/** The whole widget of a version, in one file. */
export function pinnedKey(version: PinnedVersion): string {
	return `${PINNED_PREFIX}${version}.js`;
}

/** Whether a key is that of a file that is kept for ever. */
export function isPinnedKey(key: string): boolean {
	return key.startsWith(PINNED_PREFIX);
}
