// The isolate's keeper, and KV as a request has it.
import type { Context } from 'hono';
import { WORKER_HOLDS } from '../../content/model/freshness.ts';
import type { Slug } from '../../content/model/ids.ts';
import type { App } from '../env.ts';
import { DOUBT_MS } from './held.ts';
import { Keeper, type Served, type Storage } from './keeper.ts';

/** One an isolate: what a request has learnt serves the next. */
export const keeper = new Keeper();

/** Readers of a hot piece cost a read in ten seconds, and a correction comes ten to twenty seconds later for it. */
const HOLD_MS = (WORKER_HOLDS / 2) * 1000;

/** Longer than KV takes from afar, shorter than a reader takes to look elsewhere. */
const PATIENCE_MS = 1_000;

export function serve(c: Context<App>, slug: Slug): Promise<Served> {
	return keeper.serve(storageOf(c), slug);
}

export function storageOf(c: Context<App>): Storage {
	const { CONTENT, FRESH, HOLD_MS: hold, PATIENCE_MS: patience, DOUBT_MS: doubt } = c.env;
	return {
		kv: CONTENT,
		fresh: Boolean(FRESH),
		holdMs: millisecondsOr(HOLD_MS, hold),
		patienceMs: millisecondsOr(PATIENCE_MS, patience),
		doubtMs: millisecondsOr(DOUBT_MS, doubt),
		waitUntil: (work) => c.executionCtx.waitUntil(work),
	};
}

/** Until when (epoch milliseconds) KV need not be asked again after it was asked at an instant. */
export function goodUntil(c: Context<App>, askedAt: number): number {
	return c.env.FRESH ? 0 : askedAt + millisecondsOr(HOLD_MS, c.env.HOLD_MS);
}

/** A variable that is no number of milliseconds counts as not set. */
function millisecondsOr(usual: number, text: string | undefined): number {
	return text && /^\d{1,6}$/u.test(text) ? Number(text) : usual;
}
