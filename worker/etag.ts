// Entity tags: how they are made, and whether a request already has what we would send.

/**
 * A strong entity tag of the parts that together name the bytes.
 *
 * @example
 * etagOf('0a1b2c3d4e5f', 't0'); // '"0a1b2c3d4e5f-t0"'
 */
export function etagOf(...parts: string[]): string {
	return `"${parts.join('-')}"`;
}

/**
 * A name for the state that time has put a piece in: two instants of one revision are in the same state exactly
 * if the same change comes next.
 */
export function stateTag(changesAt: number | undefined): string {
	return `t${(changesAt ?? 0).toString(36)}`;
}

/**
 * Whether `If-None-Match` names the tag. Compared weakly, as a GET wants it: caches that compress make tags weak
 * (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2).
 */
export function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
	if (ifNoneMatch === undefined) return false;
	if (ifNoneMatch === etag) return true;
	if (ifNoneMatch.trim() === '*') return true;
	return ifNoneMatch.match(/"[^"]*"/gu)?.includes(etag) ?? false;
}
