// Every key in KV, built here and nowhere else.
import type { Slug } from './ids.ts';

export const PIECE_PREFIX = 'piece:';

/** The live piece. A rolling slot such as `daily` is a key like any other. */
export function pieceKey(slug: Slug): string {
	return `${PIECE_PREFIX}${slug}`;
}

/** An immutable revision of a piece. */
export function revKey(slug: Slug, rev: string): string {
	return `rev:${slug}@${rev}`;
}

/** An image, by the name it has in its address: `<hash>.<ext>`. */
export function mediaKey(name: string): string {
	return `media:${name}`;
}
