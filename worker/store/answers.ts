// Whether KV answers at the moment, for those who watch over the worker.
import { attempt } from './attempt.ts';
import type { Storage } from './keeper.ts';
import { CACHE_TTL } from './kv.ts';
import { LATE, within } from './within.ts';

/** `late`: not within the time that a reader with a good copy waits. */
export type KvState = 'ok' | 'late' | 'failing';

/** Nothing is there: that KV says so is enough, and costs least. */
const KEY = 'health';

let known: { state: KvState; at: number } | undefined;

/** Asks KV for one small thing; at most once a hold, however often anybody asks. */
export async function kvState({ kv, holdMs, patienceMs }: Storage): Promise<KvState> {
	if (known && Date.now() - known.at < holdMs) return known.state;
	const read = await within(
		patienceMs,
		attempt(() => kv.get(KEY, { cacheTtl: CACHE_TTL })),
	);
	const state = read === LATE ? 'late' : read.kind === 'read' ? 'ok' : 'failing';
	known = { state, at: Date.now() };
	return state;
}
