// Where a page lets answers be remembered, if it does: nowhere unless `data-gloss-storage` says so.
import type { Options } from './options.ts';

/** Under this a quiz is remembered, or one question of it that stands alone. */
export function storageKey(slug: string, { part }: Options): string {
	return part ? `gloss:${slug}#${part}` : `gloss:${slug}`;
}

/** The storage a page allows; nothing where the browser forbids it, as in a sandbox. */
export function storageOf({ storage }: Options): Storage | undefined {
	try {
		if (storage === 'local') return window.localStorage;
		if (storage === 'session') return window.sessionStorage;
	} catch {
		// An opaque origin has none.
	}
	return undefined;
}
