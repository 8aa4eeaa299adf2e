// The header policy: what an answer says beside its body. Nothing here depends on the request.

import type { Source } from './store/held.ts';

/** Types of what we send. */
export const CONTENT_TYPES = {
	json: 'application/json; charset=utf-8',
	script: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	svg: 'image/svg+xml',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	avif: 'image/avif',
} as const;

export type ContentType = keyof typeof CONTENT_TYPES;

/** Everything here is public and meant for pages of other origins, errors and 304 included. */
const EVERYWHERE = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers': 'ETag, Gloss-Served',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'X-Content-Type-Options': 'nosniff',
};

const PREFLIGHT = {
	'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
	'Access-Control-Allow-Headers': 'If-None-Match',
	'Access-Control-Max-Age': '86400',
};

/**
 * What an answer says of itself. `caching` has no default: a cache in front would choose one, hours for a page
 * and minutes for an error. `tags` are the slugs by which caches can be told to forget it.
 */
export type Says = {
	caching: string;
	type?: ContentType;
	/** Of a page. */
	rights?: PageRights;
	etag?: string;
	tags?: readonly string[];
	allow?: true;
	preflight?: true;
	retryAfter?: number;
	/** Where a piece comes from. */
	served?: Source;
};

/**
 * What a page may do beyond the usual: be framed, by whom a CSP would name so, and have frames of ours in it. `address` is
 * ours, for a page that may stand in a sandbox: it has no origin there, and WebKit then takes `'self'` for nothing.
 */
export type PageRights = { framedBy?: string; frames?: true; address?: string };

/** Pages of ours run our scripts and nothing else, and are framed by nobody unless they have the right. */
function pageHeaders(rights: PageRights = {}): Record<string, string> {
	const { framedBy = "'none'", frames, address } = rights;
	const ours = address ? `'self' ${address}` : "'self'";
	const policy = [
		"default-src 'none'",
		`script-src ${ours}`,
		`style-src ${ours}`,
		`img-src ${ours}`,
		// An open page asks whether its piece has been corrected.
		`connect-src ${ours}`,
		...(frames ? [`frame-src ${ours}`] : []),
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${framedBy}`,
		"require-trusted-types-for 'script'",
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	};
}

/** What a 304 says: nothing of a body. */
export function withoutType({ type: _, ...says }: Says): Says {
	return says;
}

/** The headers of an answer. */
export function headersOf(says: Says): Record<string, string> {
	return {
		...EVERYWHERE,
		'Cache-Control': says.caching,
		...(says.type && { 'Content-Type': CONTENT_TYPES[says.type] }),
		...(says.type === 'html' && pageHeaders(says.rights)),
		...(says.etag && { ETag: says.etag }),
		...(says.tags?.length && { 'Cache-Tag': says.tags.join(',') }),
		...(says.allow && { Allow: PREFLIGHT['Access-Control-Allow-Methods'] }),
		...(says.preflight && PREFLIGHT),
		...(says.served && { 'Gloss-Served': says.served }),
		...(says.retryAfter && { 'Retry-After': `${says.retryAfter}` }),
	};
}
