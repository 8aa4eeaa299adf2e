// What never changes under its name, as an isolate has read it: an outage of KV does not take it away again, and the next readers
// cost no read. Once in a while it is asked whether it is still there, since it can be erased. Nothing is remembered of what
// was not there.
import { type Limits, Memo } from '../memo.ts';
import type { Unavailable } from './attempt.ts';

type Found = { kind: 'found' };
type Nothing = { kind: 'missing' } | { kind: 'invalid' } | Unavailable;

/** Milliseconds for which nobody asks again. */
const HOLD_MS = 300_000;

/** By name, bounded in count and in bytes, of which `bytesOf` says how many a value takes. */
export class Unchanging<T extends Found> {
	readonly #kept: Memo<{ found: T; at: number }>;
	readonly #bytesOf: (found: T) => number;

	constructor(limits: Limits, bytesOf: (found: T) => number) {
		this.#kept = new Memo(limits);
		this.#bytesOf = bytesOf;
	}

	/** What is known by a name, else what is read. */
	async get<N extends Nothing>(name: string, read: () => Promise<T | N>): Promise<T | N> {
		const known = this.#kept.get(name);
		if (known && Math.abs(Date.now() - known.at) < HOLD_MS) return known.found;
		const said = await read();
		if (known && said.kind === 'unavailable') return known.found;
		this.#kept.delete(name);
		if (isFound(said)) {
			this.#kept.set(name, { found: said, at: Date.now() }, this.#bytesOf(said) + name.length);
		}
		return said;
	}
}

function isFound<T extends Found>(said: T | Nothing): said is T {
	return said.kind === 'found';
}
