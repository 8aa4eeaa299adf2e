// One operation on KV: what it gave, or that storage failed.
import { LATE, within } from './within.ts';

export type Unavailable = { kind: 'unavailable'; error: unknown };

type Attempt<T> = { kind: 'read'; value: T } | Unavailable;

/** Milliseconds after which an operation that a reader waits for has failed. A slow read from afar takes a fifth of it. */
const LIMIT_MS = 5_000;

/** Waits as long as it takes: KV has no time limit of its own. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
	try {
		return { kind: 'read', value: await work() };
	} catch (error) {
		return { kind: 'unavailable', error };
	}
}

/** Waits a while: an operation that hangs must not hang its reader. */
export async function attemptInTime<T>(work: () => Promise<T>): Promise<Attempt<T>> {
	const done = await within(LIMIT_MS, attempt(work));
	return done === LATE ? lateAfter(LIMIT_MS) : done;
}

/** What a reader is told who has waited long enough. */
export function lateAfter(ms: number): Unavailable {
	return { kind: 'unavailable', error: `KV has not answered in ${ms} ms.` };
}
