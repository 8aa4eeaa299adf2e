// Which pieces there are, while many ask for some that are not: one list then stands for a read each. Without such a flood
// it is not asked for.
import { listPieces } from '../store.ts';
import type { Kv } from './kv.ts';
import { LATE, within } from './within.ts';

/** Slugs in a window that nobody had asked for before and that were not there: more than readers mistype. */
const MANY = 50;

/** Milliseconds of a window, and of the life of a list. Under a flood a new piece shows after as long, and KV's own minute. */
const WINDOW_MS = 10_000;

/** Milliseconds to wait for a list: longer than it takes, and a part of what a reader waits for a piece. */
const LIST_MS = 500;

/** Instants are in epoch milliseconds. What it knows is of one isolate. */
export class KnownSlugs {
	#window = { since: 0, missed: 0 };
	#listed: { at: number; slugs: Promise<ReadonlySet<string> | undefined> } | undefined;

	/** Notes that there was nothing under a slug. */
	missed(now: number): void {
		if (Math.abs(now - this.#window.since) >= WINDOW_MS) this.#window = { since: now, missed: 0 };
		this.#window.missed += 1;
	}

	/** Whether a read of a slug is worth it; it always is where there is no flood, or where no list comes. */
	async mayHave(kv: Kv, slug: string, now: number): Promise<boolean> {
		const { since, missed } = this.#window;
		if (missed < MANY || Math.abs(now - since) >= WINDOW_MS) return true;
		if (!this.#listed || Math.abs(now - this.#listed.at) >= WINDOW_MS) {
			this.#listed = { at: now, slugs: slugsIn(kv) };
		}
		const slugs = await within(LIST_MS, this.#listed.slugs);
		return slugs === LATE || slugs === undefined || slugs.has(slug);
	}
}

async function slugsIn(kv: Kv): Promise<ReadonlySet<string> | undefined> {
	const listed = await listPieces(kv);
	return listed.kind === 'listed' ? new Set(listed.keys.map(({ name }) => name)) : undefined;
}
