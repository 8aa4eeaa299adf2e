// What never changes under its name, as an isolate has read it: an outage of KV does not take it away again, and the next reader
// costs no read. Nothing is remembered of what was not there.
import { type Limits, Memo } from '../memo.ts';
import type { Unavailable } from './attempt.ts';

type Found = { kind: 'found' };
type Nothing = { kind: 'missing' } | { kind: 'invalid' } | Unavailable;

export class Unchanging<T extends Found> {
	readonly #kept: Memo<T>;
	readonly #bytesOf: (found: T) => number;

	constructor(limits: Limits, bytesOf: (found: T) => number) {
		this.#kept = new Memo(limits);
		this.#bytesOf = bytesOf;
	}

	/** What is known by a name, else what is read. */
	async get<N extends Nothing>(name: string, read: () => Promise<T | N>): Promise<T | N> {
		const known = this.#kept.get(name);
		if (known) return known;
		const said = await read();
		if (isFound(said)) this.#kept.set(name, said, this.#bytesOf(said) + name.length);
		return said;
	}
}

function isFound<T extends Found>(said: T | Nothing): said is T {
	return said.kind === 'found';
}
