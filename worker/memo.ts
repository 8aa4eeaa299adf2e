// A bounded memory: what was used longest ago goes first. No clock, no I/O.

/** The most a memory may hold. */
export type Limits = { count: number; bytes: number };

type Held<T> = { value: T; bytes: number };

/** Values by key, bounded in count and in bytes. What alone is over the limit is not kept. */
export class Memo<T> {
	// A Map keeps the order in which keys were put in: the first is the one used longest ago.
	readonly #held = new Map<string, Held<T>>();
	readonly #limits: Limits;
	#bytes = 0;

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	get size(): number {
		return this.#held.size;
	}

	get(key: string): T | undefined {
		const held = this.#held.get(key);
		if (!held) return undefined;
		this.#held.delete(key);
		this.#held.set(key, held);
		return held.value;
	}

	/** Keeps a value of about `bytes` bytes. */
	set(key: string, value: T, bytes: number): void {
		this.delete(key);
		if (bytes > this.#limits.bytes) return;
		this.#held.set(key, { value, bytes });
		this.#bytes += bytes;
		for (const oldest of this.#held.keys()) {
			if (this.#held.size <= this.#limits.count && this.#bytes <= this.#limits.bytes) break;
			this.delete(oldest);
		}
	}

	delete(key: string): void {
		this.#bytes -= this.#held.get(key)?.bytes ?? 0;
		this.#held.delete(key);
	}
}
