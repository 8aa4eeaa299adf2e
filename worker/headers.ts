// The headers of an answer, from its row of the table and what it says of itself. Nothing here depends on the request.
import type { PageKind, Row } from './header-table.ts';
import type { Source } from './store/held.ts';

/** Types of what we send. */
export const CONTENT_TYPES = {
	json: 'application/json; charset=utf-8',
	script: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	text: 'text/plain; charset=utf-8',
	jsonFeed: 'application/feed+json; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8',
	svg: 'image/svg+xml',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	avif: 'image/avif',
} as const;

export type ContentType = keyof typeof CONTENT_TYPES;

/** Of every answer, errors and 304 included. Strict-Transport-Security is the zone's: it is about a host, not an answer. */
const ALWAYS = { 'X-Content-Type-Options': 'nosniff' };

/** Of what pages of other origins load and read. */
const OPEN = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers': 'ETag, Gloss-Served',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** An SVG that is opened by itself is a document, and could run scripts. */
const DRAWING = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** For whoever was given the address, and nobody else: no other site, no search engine; and no link tells it. */
const BY_LINK = {
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex, nofollow',
};

const PREFLIGHT = {
	'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
	'Access-Control-Allow-Headers': 'If-None-Match',
	'Access-Control-Max-Age': '86400',
};

/**
 * What our pages never use: devices, sensors, accounts, payment, capture, and what advertising asks of browsers. Writing to the
 * clipboard and sharing stay as browsers have them. `bluetooth` and `web-share` are left out, since Chromium does not
 * know them on every system, and complains in each reader's console.
 */
const FORBIDDEN = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read'],
	...['compute-pressure', 'cross-origin-isolated', 'display-capture', 'encrypted-media'],
	...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
	...['idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
	...['otp-credentials', 'payment', 'picture-in-picture', 'private-state-token-issuance'],
	...['private-state-token-redemption', 'publickey-credentials-create'],
	...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'speaker-selection'],
	...['storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
];
const NONE_OF_THEM = FORBIDDEN.map((it) => `${it}=()`).join(', ');

/**
 * What an answer says of itself. `caching` has no default: a cache in front would choose one, hours for a page
 * and minutes for an error. `tags` are the slugs by which caches can be told to forget it.
 */
export type Says = {
	caching: string;
	type?: ContentType;
	/** Not public: had by a signed link. */
	byLink?: boolean;
	/** Of a page that may be framed. */
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
 * Who may frame a page, as a CSP names them; and our own address, for a page that may stand in a sandbox: it has no origin there,
 * and WebKit then takes `'self'` for nothing.
 */
export type PageRights = { framedBy: string; address: string };

/** Pages of ours run our scripts and nothing else, and are framed by nobody unless the table lets them. */
function pageHeaders({ also, framed, alone, referrer }: PageKind, rights?: PageRights) {
	const { framedBy = "'none'", address = '' } = (framed && rights) || {};
	const ours = address ? `'self' ${address}` : "'self'";
	const loads = ['script-src', 'style-src', 'img-src', ...also];
	const policy = [
		"default-src 'none'",
		...loads.map((it) => `${it} ${ours}`),
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${framedBy}`,
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		...(alone && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
		// A page that wants only what may be embedded shows ours in a frame as well, if ours wants the same
		// (https://html.spec.whatwg.org/multipage/browsers.html#coep).
		...(framed && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
		'Cross-Origin-Resource-Policy': framed ? 'cross-origin' : 'same-origin',
		'Permissions-Policy': NONE_OF_THEM,
		'Referrer-Policy': referrer,
	};
}

/** What a 304 says: all but the type of a body, since a copy that is kept takes what is new of it. */
export function withoutType(headers: Readonly<Record<string, string>>): Record<string, string> {
	const { 'Content-Type': _, ...rest } = headers;
	return rest;
}

/**
 * The headers of an answer.
 *
 * @throws if its row does not know its type
 */
export function headersOf(row: Row, says: Says): Record<string, string> {
	const { type } = says;
	if (type && type !== 'json' && !row.types.includes(type)) {
		throw new Error(`The row of this address in worker/header-table.ts has no ${type}.`);
	}
	return {
		...ALWAYS,
		...(row.page && type === 'html' ? pageHeaders(row.page, says.rights) : !says.byLink && OPEN),
		...(says.byLink && BY_LINK),
		...(type === 'svg' && DRAWING),
		'Cache-Control': says.caching,
		...(type && { 'Content-Type': CONTENT_TYPES[type] }),
		...(says.etag && { ETag: says.etag }),
		...(says.tags?.length && { 'Cache-Tag': says.tags.join(',') }),
		...(says.allow && { Allow: PREFLIGHT['Access-Control-Allow-Methods'] }),
		...(says.preflight && PREFLIGHT),
		...(says.served && { 'Gloss-Served': says.served }),
		...(says.retryAfter && { 'Retry-After': `${says.retryAfter}` }),
	};
}
