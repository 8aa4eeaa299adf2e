// The isolate's keeper, and KV as a request has it.
import type { Context } from 'hono';
import { WORKER_HOLDS } from '../../content/model/freshness.ts';
import type { Slug } from '../../content/model/ids.ts';
import type { App, Env } from '../env.ts';
import { DOUBT_MS } from './held.ts';
import { Keeper } from './keeper.ts';
import type { Served } from './served.ts';
import type { Storage } from './storage.ts';

/** One an isolate: what a request has learnt serves the next. */
export const keeper = new Keeper();

/** Readers of a hot piece cost a read in ten to fifteen seconds, and a correction comes up to twenty seconds later for it. */
const HOLD_MS = (WORKER_HOLDS / 2) * 1000;

/** Longer than KV takes from afar, shorter than a reader takes to look elsewhere. */
const PATIENCE_MS = 1_000;

/** What readers are served under a slug; or why there is nothing. Never throws for what KV does. */
export function serve(c: Context<App>, slug: Slug): Promise<Served> {
	return keeper.serve(storageOf(c), slug);
}

/** KV and its times for a route: work goes on after the answer as long as the request lets it. */
export function storageOf(c: Context<App>): Storage {
	return storageIn(c.env, (work) => c.executionCtx.waitUntil(work));
}

/** The same for what is answered before Hono has made a context (`again.ts`). */
export function storageIn(env: Env, waitUntil: Storage['waitUntil']): Storage {
	const { CONTENT, FRESH, HOLD_MS: hold, PATIENCE_MS: patience, DOUBT_MS: doubt } = env;
	return {
		kv: CONTENT,
		fresh: Boolean(FRESH),
		holdMs: millisecondsOr(HOLD_MS, hold),
		patienceMs: millisecondsOr(PATIENCE_MS, patience),
		doubtMs: millisecondsOr(DOUBT_MS, doubt),
		waitUntil,
	};
}

/** A variable that is no number of milliseconds counts as not set. */
function millisecondsOr(usual: number, text: string | undefined): number {
	return text && /^\d{1,6}$/u.test(text) ? Number(text) : usual;
}
