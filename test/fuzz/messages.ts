// What the processes of a fuzz say to one another, and what is kept of a failure.
import * as v from 'valibot';
import type { Count, Found } from './loop.ts';

/** A failure as it is kept in a file. */
export const Kept = v.object({
	property: v.string(),
	round: v.number(),
	seed: v.number(),
	path: v.string(),
	input: v.string(),
	error: v.string(),
});

/** What a process is to do. */
export const Task = v.variant('do', [
	v.object({ do: v.literal('fuzz'), seed: v.number(), ms: v.number() }),
	v.object({ do: v.literal('replay'), found: Kept }),
]);

export type Task = v.InferOutput<typeof Task>;

/** What it says. */
export type FromWorker =
	| { say: 'counts'; round: number; counts: Record<string, Count> }
	| { say: 'ended'; found: Found | undefined };
