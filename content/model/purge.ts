// What the desk asks of the worker after a change: to forget its cached copies of pieces. Signed, and good for minutes.
import * as v from 'valibot';
import { isSlug, type Slug } from './ids.ts';
import { isSigned, sign } from './signature.ts';

export const PURGE_PATH = '/purge';

/** What becomes of the copies: stale, and renewed by whoever asks next; or gone, for what nobody must see once more. */
const How = v.picklist(['stale', 'gone']);
export type How = v.InferOutput<typeof How>;

/** Cloudflare takes this many tags at once for any plan; one is that of the lists. */
export const SLUGS_A_PURGE = 29;

/** Seconds by which the clocks of two machines may differ, and for which a request that was overheard is worth something. */
const PATIENCE_S = 300;

/** What the worker says to it. `no-cache`: nothing is kept, so there is nothing to forget. */
export const PurgeAnswer = v.variant('purged', [
	v.object({ purged: v.literal(true) }),
	v.object({ purged: v.literal(false), why: v.picklist(['no-cache', 'failed']) }),
]);
export type PurgeAnswer = v.InferOutput<typeof PurgeAnswer>;

/** Path and query of a purge; `at` is now, in epoch seconds. */
export async function purgePath(
	secret: string,
	how: How,
	slugs: readonly string[],
	at: number,
): Promise<string> {
	const list = slugs.join(',');
	const sig = await sign(secret, ['purge', how, list, `${at}`]);
	return `${PURGE_PATH}?how=${how}&slugs=${list}&at=${at}&sig=${sig}`;
}

/** What a query may be followed for at `now` (epoch milliseconds); undefined if it is not the desk's, or is too old. */
export async function judgePurge(
	secret: string,
	{ how = '', slugs = '', at = '', sig = '' }: Readonly<Record<string, string>>,
	now: number,
): Promise<{ how: How; slugs: Slug[] } | undefined> {
	if (!(await isSigned(secret, sig, ['purge', how, slugs, at]))) return undefined;
	if (!(Math.abs(Number(at) - now / 1000) <= PATIENCE_S)) return undefined;
	const list = slugs.split(',');
	const known = v.is(How, how) && list.every(isSlug) && list.length <= SLUGS_A_PURGE;
	return known ? { how, slugs: list } : undefined;
}
