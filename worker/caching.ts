// How long an answer may be kept. Pure: time is an argument. Never `s-maxage`, `must-revalidate` or
// `proxy-revalidate`: they switch off both stale rules in Cloudflare's cache.
import { PIECE_FRESH } from '../content/model/freshness.ts';

/** Seconds an answer is fresh, and seconds after that for which it may be served stale: while a newer one is fetched, or if there is an error. */
export type Lifetime = { maxAge: number; whileRevalidate?: number; ifError?: number };

/** When an answer is made and when it changes next (epoch milliseconds); `fresh` lets nothing be kept. */
export type Moment = { now: number; changesAt?: number | undefined; fresh: boolean };

/**
 * A correction shows at most two minutes after KV has it, of which twenty seconds are the worker's own (store/serve.ts); an
 * outage of up to a day does not show.
 */
export const PIECE: Lifetime = PIECE_FRESH;

/** Code changes with a deploy, and old code works with new content. */
export const WIDGET: Lifetime = { maxAge: 300, whileRevalidate: 3_600, ifError: 604_800 };

/** A name that never means anything else. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** An answer about this very moment. */
export const NEVER = 'no-store';

/**
 * The `Cache-Control` of an answer. Nothing in it reaches past the next change: both stale periods begin where
 * `max-age` ends (https://www.rfc-editor.org/rfc/rfc5861).
 *
 * @example
 * cacheControl({ maxAge: 60, whileRevalidate: 60 }, { now: 0, changesAt: 90_000, fresh: false });
 * // 'public, max-age=60, stale-while-revalidate=30'
 */
export function cacheControl(lifetime: Lifetime, moment: Moment): string {
	if (moment.fresh) return 'public, max-age=0';
	const left = secondsLeft(moment);
	const maxAge = Math.min(lifetime.maxAge, left);
	const stale = (name: string, seconds: number | undefined) =>
		seconds === undefined ? [] : [`${name}=${Math.min(seconds, left - maxAge)}`];
	return [
		'public',
		`max-age=${maxAge}`,
		...stale('stale-while-revalidate', lifetime.whileRevalidate),
		...stale('stale-if-error', lifetime.ifError),
	].join(', ');
}

/** Whole seconds until the next change, rounded down: a copy kept a moment too long would be wrong. */
export function secondsLeft({ now, changesAt }: Omit<Moment, 'fresh'>): number {
	if (changesAt === undefined) return Number.POSITIVE_INFINITY;
	return Math.max(0, Math.floor((changesAt - now) / 1000));
}
