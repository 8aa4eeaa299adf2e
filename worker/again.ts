// Answers that are still good, given again. An answer depends on its path and the time alone, so that for the few seconds in
// which KV need not be asked, nothing is to be found out but whether the reader has it already.
import { cacheControl, PIECE } from './caching.ts';
import { hasTag } from './etag.ts';
import { withoutType } from './headers.ts';
import { bodyKept } from './kept-body.ts';
import { Memo } from './memo.ts';

/** Until when an answer is good, and when its piece changes next (epoch milliseconds). */
export type Good = { until: number; changesAt: number | undefined };

type Still = Good & { key: string; etag: string; full: Headers; short: Headers };

/** About the bytes of a path and two lists of headers. */
const BYTES = 2_048;

const answers = new Memo<Still>({ count: 2_000, bytes: 2_000 * BYTES });

/** An answer as it was just made; `key` is that of its body. */
type Made = Good & { key: string; etag: string; headers: Record<string, string> };

/** Remembers an answer by the address that was asked for. */
export function remember(url: string, { headers, ...made }: Made): void {
	if (Date.now() >= made.until) return;
	const [full, short] = [new Headers(headers), new Headers(withoutType(headers))];
	answers.set(pathIn(url), { ...made, full, short }, BYTES);
}

/** The answer to a request, if one is remembered and still good. */
export function again({ method, url, headers }: Request): Response | undefined {
	if (method !== 'GET') return undefined;
	const still = answers.get(pathIn(url));
	const now = Date.now();
	if (!still || now >= still.until) return undefined;
	if (hasTag(headers.get('If-None-Match') ?? undefined, still.etag)) {
		return new Response(null, { status: 304, headers: asOf(now, still, still.short) });
	}
	const body = bodyKept(still.key);
	return body && new Response(body, { headers: asOf(now, still, still.full) });
}

/** Where a change is near, caching says how near. */
function asOf(now: number, { changesAt }: Still, headers: Headers): Headers {
	if (changesAt === undefined) return headers;
	const own = new Headers(headers);
	own.set('Cache-Control', cacheControl(PIECE, { now, changesAt, fresh: false }));
	return own;
}

/** The path of an absolute URL, as it stands there. */
function pathIn(url: string): string {
	const begins = url.indexOf('/', url.indexOf('//') + 2);
	const ends = url.indexOf('?', begins);
	return ends < 0 ? url.slice(begins) : url.slice(begins, ends);
}
