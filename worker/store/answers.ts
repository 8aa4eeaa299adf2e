// Whether KV answers at the moment, for those who watch over the worker.
import { KV_COPY } from '../../content/model/freshness.ts';
import { attempt } from './attempt.ts';
import type { Storage } from './storage.ts';
import { LATE, within } from './within.ts';

/** `late`: not within the time that a reader with a good copy waits. */
export type KvState = 'ok' | 'late' | 'failing';

/** Nothing is there: that KV says so is enough, and costs least. */
const KEY = 'health';

let known: { state: Promise<KvState>; at: number } | undefined;

/** Asks KV for one small thing; at most once a hold, however often anybody asks. */
export function kvState(storage: Storage): Promise<KvState> {
	if (storage.fresh) return ask(storage);
	const now = Date.now();
	if (!known || Math.abs(now - known.at) >= storage.holdMs) {
		known = { state: ask(storage), at: now };
		// Others may await it: it must not end with this request.
		storage.waitUntil(known.state);
	}
	return known.state;
}

async function ask({ kv, patienceMs }: Storage): Promise<KvState> {
	const read = await within(
		patienceMs,
		attempt(() => kv.get(KEY, { cacheTtl: KV_COPY })),
	);
	return read === LATE ? 'late' : read.kind === 'read' ? 'ok' : 'failing';
}
