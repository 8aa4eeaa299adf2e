// What readers are served under a slug.
import type { Invalid, Missing, Unavailable } from '../store.ts';
import type { Copy } from './copy.ts';
import { type Held, type Source, sourceOf } from './held.ts';

/** A copy that readers are served, with where it comes from. */
export type Found = { kind: 'found'; copy: Copy; served: Source };

/** What readers are served; or why there is nothing. */
export type Served = Found | Invalid | Missing | Unavailable;

/** A copy that is held, as readers are served it. */
export function servedFrom(held: Held): Found {
	return { kind: 'found', copy: held.copy, served: sourceOf(held) };
}

/** What goes on as it was is not worth a line, nor is a slug that somebody made up. */
export function isNews(served: Served, before: Copy | undefined): boolean {
	switch (served.kind) {
		case 'found':
			return served.served !== 'live' || served.copy.rev !== before?.rev;
		case 'missing':
			return before !== undefined;
		case 'invalid':
		case 'unavailable':
			return true;
	}
}
