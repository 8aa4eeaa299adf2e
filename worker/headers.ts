// The header policy: what an answer says beside its body. Nothing here depends on the request.

/** Types of what we send. */
export const CONTENT_TYPES = {
	json: 'application/json; charset=utf-8',
	script: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
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
	'Access-Control-Expose-Headers': 'ETag',
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
	etag?: string;
	tags?: readonly string[];
	allow?: true;
	preflight?: true;
	retryAfter?: number;
};

/** What pages of ours may do: run our scripts, and be framed by nobody. */
const PAGE = {
	'Content-Security-Policy':
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The headers of an answer. */
export function headersOf(says: Says): Record<string, string> {
	return {
		...EVERYWHERE,
		'Cache-Control': says.caching,
		...(says.type && { 'Content-Type': CONTENT_TYPES[says.type] }),
		...(says.type === 'html' && PAGE),
		...(says.etag && { ETag: says.etag }),
		...(says.tags?.length && { 'Cache-Tag': says.tags.join(',') }),
		...(says.allow && { Allow: PREFLIGHT['Access-Control-Allow-Methods'] }),
		...(says.preflight && PREFLIGHT),
		...(says.retryAfter && { 'Retry-After': `${says.retryAfter}` }),
	};
}
