// Reads many keys, as many at a time as one call of wrangler takes, and says how far it has come.
import { KEYS_A_CALL, type Kv } from './kv.ts';

/** How many of all keys have been read. */
export type Progress = (done: number, all: number) => void;

/** The values of keys, step by step, so that nobody needs to hold them all. */
export async function* getInSteps(
	kv: Kv,
	keys: readonly string[],
	progress: Progress,
): AsyncGenerator<Map<string, string>> {
	for (let i = 0; i < keys.length; i += KEYS_A_CALL) {
		yield await kv.get(keys.slice(i, i + KEYS_A_CALL));
		progress(Math.min(i + KEYS_A_CALL, keys.length), keys.length);
	}
}
