// What the operator gives the worker: the bindings and variables of wrangler.toml.
import type { KVNamespace } from '@cloudflare/workers-types';
import { parseOrigin } from '../content/model/origin.ts';

export type Env = {
	CONTENT: KVNamespace;
	/** Public address of this worker. */
	ORIGIN?: string;
	/** Who may frame /e/<slug>: exact origins with spaces between, or `*`, which is the default. */
	FRAME_ANCESTORS?: string;
	/** Set where search engines may list the hosted pages and the catalogue. */
	INDEX?: string;
	/** A secret that the desk knows too: it signs links to drafts, and what asks for a purge. */
	DESK_SECRET?: string;
	/** Set while somebody is writing: nothing is kept by browsers, and KV is asked each time. */
	FRESH?: string;
	/** Milliseconds that an answer of KV is good for, 10000 by default; 0 asks it each time. */
	HOLD_MS?: string;
	/** Milliseconds to wait for KV where there is a good copy, 1000 by default; five times that without one. */
	PATIENCE_MS?: string;
	/** Milliseconds for which a value older than the copy at hand is not believed; a minute without it. */
	DOUBT_MS?: string;
};

/** The types of the Hono app. `origin` is our public address without a slash at its end. */
export type App = { Bindings: Env; Variables: { origin: string } };

/**
 * Our own address, from the variable `ORIGIN` alone: caches do not tell hosts apart, so a `Host` must not be echoed.
 *
 * @returns the origin, or `undefined` if the variable is missing or is not the origin of a website
 *
 * @example
 * originOf({ ORIGIN: 'https://gloss.example/' }); // 'https://gloss.example'
 */
export function originOf(env: Pick<Env, 'ORIGIN'>): string | undefined {
	return parseOrigin(env.ORIGIN);
}
