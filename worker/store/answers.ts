// Whether KV answers at the moment, for those who watch over the worker.
import { KV_COPY } from '../../content/model/freshness.ts';
import { attempt } from './attempt.ts';
import type { Storage } from './keeper.ts';
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
		attempt(() => kv.get(KEY, { cacheTtl: KV_COPY })),
	);
	const state = read === LATE ? 'late' : read.kind === 'read' ? 'ok' : 'failing';
	known = { state, at: Date.now() };
	return state;
}
