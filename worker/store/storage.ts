// KV as a request has it.
import type { Kv } from './kv.ts';

export type Storage = {
	kv: Kv;
	/** Nothing is kept, and KV is asked each time. */
	fresh: boolean;
	/** Milliseconds that an answer of KV is good for. */
	holdMs: number;
	/** Milliseconds to wait for KV where there is a good copy. */
	patienceMs: number;
	/** Milliseconds for which a value that is older than the copy, or none, is not believed. */
	doubtMs: number;
	/** Lets work go on after the answer. */
	waitUntil(work: Promise<unknown>): void;
};
