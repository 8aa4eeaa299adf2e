// What each address answers with beside its body, a row an address. headers.ts makes the headers of all answers from it, and
// docs/headers.md shows it. An address without a row is answered with an error, so that none is forgotten.
import type { ContentType } from './headers.ts';

/**
 * How long an answer may be kept (caching.ts): `piece` and `code` for minutes, and stale while a newer one is fetched or is not
 * to be had; `immutable` for ever; `never`.
 */
export type Caching = 'piece' | 'code' | 'immutable' | 'never';

/** A page of ours: it loads from our own address alone, and runs no script that stands in it. */
export type PageKind = {
	/** What it does beyond loading scripts, styles and pictures. */
	also: readonly ('connect-src' | 'frame-src')[];
	/** Whether other sites may show it in a frame: those that FRAME_ANCESTORS names, or nobody. */
	framed: boolean;
	/** Cut off from the windows that open it. Not where readers come to: a window that a sandbox opens would stay empty. */
	alone: boolean;
	referrer: 'no-referrer' | 'strict-origin';
};

/**
 * The types of an answer that is no error, and how long it may be kept. What is no page is there for pages of other sites.
 * Errors are JSON, or of one of the types.
 */
export type Row = { types: readonly ContentType[]; caching: Caching; page?: PageKind };

const READ: PageKind = {
	// An open page asks whether its piece has been corrected.
	also: ['connect-src'],
	framed: false,
	alone: false,
	referrer: 'strict-origin',
};
const FRAMED: PageKind = { ...READ, framed: true };
const LIST: PageKind = { ...READ, also: [], alone: true };
/** It does not ask for what is published: that would take the draft's place. */
const DRAFT: PageKind = { ...LIST, referrer: 'no-referrer' };
const PUBLISHER: PageKind = { ...READ, also: ['frame-src'], alone: true };

export const TABLE: Readonly<Record<string, Row>> = {
	'/': { types: ['html'], caching: 'piece', page: LIST },
	'/gloss.js': { types: ['script'], caching: 'code' },
	'/e/:file{.+\\.js}': { types: ['script'], caching: 'piece' },
	'/e/:slug{[^./]+}': { types: ['html'], caching: 'piece', page: FRAMED },
	'/d/:file{.+\\.js}': { types: ['script'], caching: 'piece' },
	'/a/:name': { types: ['script', 'css', 'svg'], caching: 'immutable' },
	'/r/:version/gloss.js': { types: ['script'], caching: 'immutable' },
	'/p/:slug': { types: ['html'], caching: 'piece', page: READ },
	'/draft/:file{.+\\.js}': { types: ['script'], caching: 'never' },
	'/draft/:slug': { types: ['html'], caching: 'never', page: DRAFT },
	'/embed/:slug': { types: ['html'], caching: 'piece', page: PUBLISHER },
	'/oembed': { types: ['json'], caching: 'piece' },
	'/v1/pieces': { types: ['json'], caching: 'piece' },
	'/v1/pieces/:slug': { types: ['json'], caching: 'piece' },
	'/feed.json': { types: ['jsonFeed'], caching: 'piece' },
	'/feed.xml': { types: ['atom'], caching: 'piece' },
	'/media/:name': { types: ['jpg', 'jpeg', 'png', 'webp', 'avif'], caching: 'immutable' },
	'/schema/:name': { types: ['json'], caching: 'code' },
	'/licences.txt': { types: ['text'], caching: 'code' },
	'/purge': { types: ['json'], caching: 'never' },
	'/healthz': { types: ['json'], caching: 'never' },
};

/** Where nothing is, and what is asked in another way than by reading. */
export const ELSEWHERE: Row = { types: ['json'], caching: 'never' };
