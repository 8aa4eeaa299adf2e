// Answers that still hold, given again. An answer depends on its path, the copy of its piece and the time alone, so that
// while the isolate serves that copy nothing is to be found out but whether the reader has it already.
import type { Slug } from '../content/model/ids.ts';
import { cacheControl, PIECE } from './caching.ts';
import type { Env } from './env.ts';
import { hasTag } from './etag.ts';
import { withoutType } from './headers.ts';
import { bodyKept } from './kept-body.ts';
import { Memo } from './memo.ts';
import type { Copy } from './store/copy.ts';
import type { Source } from './store/held.ts';
import { keeper, storageIn } from './store/serve.ts';

/**
 * What an answer was made of: what was served under a slug, and when that changes next by itself (epoch milliseconds). It holds
 * as long as the same is served.
 */
export type Made = { slug: Slug; copy: Copy; served: Source; changesAt: number | undefined };

/** The copy is the keeper's to keep or to let go. */
type Answer = Omit<Made, 'copy'> & {
	copy: WeakRef<Copy>;
	key: string;
	etag: string;
	full: Headers;
	short: Headers;
};

/** About the bytes of a path and two lists of headers. */
const BYTES = 2_048;

const answers = new Memo<Answer>({ count: 2_000, bytes: 2_000 * BYTES });

/** Remembers an answer by the address that was asked for; `key` is that of its body. */
export function remember(
	url: string,
	{ headers, ...made }: Made & { key: string; etag: string; headers: Record<string, string> },
): void {
	const [full, short] = [new Headers(headers), new Headers(withoutType(headers))];
	answers.set(pathIn(url), { ...made, copy: new WeakRef(made.copy), full, short }, BYTES);
}

/** The answer to a request, if one is remembered and holds. */
export function again(
	{ method, url, headers }: Request,
	env: Env,
	waitUntil: (work: Promise<unknown>) => void,
): Response | undefined {
	if (method !== 'GET') return undefined;
	const known = answers.get(pathIn(url));
	if (!known) return undefined;
	const now = Date.now();
	if (known.changesAt !== undefined && now >= known.changesAt) return undefined;
	const served = keeper.atHand(storageIn(env, waitUntil), known.slug);
	if (!served || served.copy !== known.copy.deref() || served.served !== known.served)
		return undefined;
	if (hasTag(headers.get('If-None-Match') ?? undefined, known.etag)) {
		return new Response(null, { status: 304, headers: asOf(now, known, known.short) });
	}
	const body = bodyKept(known.key);
	return body && new Response(body, { headers: asOf(now, known, known.full) });
}

/** Where a change is near, caching says how near. */
function asOf(now: number, { changesAt }: Answer, headers: Headers): Headers {
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
