// What may be answered where: the documented statuses of each route, and the first bytes of every KV key that may be read.

/** Of each route, what GET may answer. HEAD answers the same. */
const STATUSES: readonly (readonly [path: RegExp, statuses: readonly number[]])[] = [
	[/^\/gloss\.js$/u, [200, 304]],
	// A script says why there is none; 404 is for what is no line of text.
	[/^\/e\/.+\.js$/u, [200, 304, 404, 503]],
	[/^\/d\/.+\.js$/u, [200, 304, 404, 503]],
	[/^\/e\/[^./]+$/u, [200, 304, 400, 404, 410, 502, 503]],
	[/^\/p\/[^/]+$/u, [200, 304, 400, 404, 410, 502, 503]],
	[/^\/embed\/[^/]+$/u, [200, 304, 400, 404, 410, 502, 503]],
	[/^\/v1\/pieces$/u, [200, 304, 503]],
	[/^\/v1\/pieces\/[^/]+$/u, [200, 304, 400, 404, 410, 502, 503]],
	[/^\/oembed$/u, [200, 304, 400, 404, 410, 501, 502, 503]],
	[/^\/a\/[^/]+$/u, [200, 304, 404, 502, 503]],
	[/^\/r\/[^/]+\/gloss\.js$/u, [200, 304, 404, 502, 503]],
	[/^\/media\/[^/]+$/u, [200, 304, 404, 503]],
	[/^\/schema\/[^/]+$/u, [200, 304, 404]],
	[/^\/licences\.txt$/u, [200, 304]],
	[/^\/healthz$/u, [200]],
	[/^\/(?:feed\.(?:json|xml))?$/u, [200, 304, 503]],
	// Without a signature.
	[/^\/draft\/[^/]+$/u, [403]],
];

/** What a request may be answered with, by its method and the path of its address as URL parses it. */
export function statusesFor(method: string, path: string): readonly number[] {
	if (method === 'OPTIONS') return [204];
	// The only address that can be posted to, with a signature.
	if (method === 'POST' && path === '/purge') return [403];
	if (method !== 'GET' && method !== 'HEAD') return [405];
	return STATUSES.find(([route]) => route.test(path))?.[1] ?? [404];
}

const SLUG = '[a-z0-9][a-z0-9-]{0,63}';

/** Every key that a request may make the worker read. */
export const KEYS = new RegExp(
	[
		'^health$',
		`^piece:${SLUG}$`,
		`^rev:${SLUG}@[0-9a-f]{12}$`,
		'^media:[0-9a-f]{12,64}\\.(?:jpe?g|png|webp|avif)$',
		'^asset:[a-z][a-zA-Z0-9-]{0,63}-[0-9a-f]{12}\\.(?:css|js|svg)$',
		'^asset:gloss@\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}-[0-9a-f]{12}\\.js$',
	].join('|'),
	'u',
);
