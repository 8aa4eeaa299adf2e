// What an isolate keeps of the pieces it serves: the last good copy of each, and what is not there. It asks KV when that is
// old, once for all who want the same piece, and does not let readers wait longer than is worth it.
import type { Slug } from '../../content/model/ids.ts';
import { logAsked, logLate } from '../log.ts';
import { Memo } from '../memo.ts';
import { type Invalid, type Missing, type Reading, readPiece } from '../store.ts';
import { Asked } from './asked.ts';
import { lateAfter } from './attempt.ts';
import { type Held, isWithdrawn, learn, planFor } from './held.ts';
import { KnownSlugs } from './known-slugs.ts';
import type { Kv } from './kv.ts';
import { newestRevision } from './newest-revision.ts';
import { type Found, isNews, type Served, servedFrom } from './served.ts';
import type { Storage } from './storage.ts';
import { LATE, within } from './within.ts';

/** Without a copy, waiting is worth more: the alternative is no piece. */
const COLD = 5;

/** An isolate has 128 MB, and most of it is for all else. */
const COPIES = { count: 4_000, bytes: 24 * 1024 ** 2 };

/** Few enough that nobody fills an isolate with slugs of his own making. */
const OTHERS = { count: 1_000, bytes: 1024 ** 2 };

/** About the bytes that a slug and a word about it take. */
const NOTE_BYTES = 256;

type Nothing = { said: Missing | Invalid; at: number };

/** One an isolate. What is kept is bounded, in number and in bytes; what is not read for long goes first. */
export class Keeper {
	readonly #copies = new Memo<Held>(COPIES);
	readonly #nothing = new Memo<Nothing>(OTHERS);
	readonly #slugs = new KnownSlugs();
	readonly #asked = new Asked<Served>(OTHERS);

	/** What to serve under a slug now. */
	async serve(storage: Storage, slug: Slug): Promise<Served> {
		const now = Date.now();
		if (storage.fresh) return readFresh(storage.kv, slug, now);
		const found = this.atHand(storage, slug, now);
		if (found) return found;
		const nothing = this.#nothing.get(slug);
		if (nothing && Math.abs(now - nothing.at) < storage.holdMs) return nothing.said;
		const patience = this.#copies.get(slug) ? 1 : COLD;
		return this.#waitFor(storage, slug, now, patience * storage.patienceMs);
	}

	/** What there is to serve without waiting, if anything; KV is asked meanwhile where that is due. */
	atHand(storage: Storage, slug: Slug, now = Date.now()): Found | undefined {
		const held = storage.fresh ? undefined : this.#copies.get(slug);
		if (!held) return undefined;
		switch (planFor(held, now, storage.holdMs)) {
			case 'serve':
				return servedFrom(held);
			case 'refresh':
				this.#ask(storage, slug, now);
				return servedFrom(held);
			case 'ask':
				return undefined;
		}
	}

	async #waitFor(storage: Storage, slug: Slug, now: number, ms: number): Promise<Served> {
		const answer = await within(ms, this.#ask(storage, slug, now));
		if (answer !== LATE) return answer;
		const held = this.#copies.get(slug);
		const late = held ? this.#keep(slug, { ...held, failedAt: Date.now() }) : lateAfter(ms);
		this.#asked.tellLate(slug, () => logLate(slug, late, ms));
		return late;
	}

	#ask(storage: Storage, slug: Slug, now: number): Promise<Served> {
		const { patienceMs, waitUntil } = storage;
		const joinMs = COLD * patienceMs;
		return this.#asked.ask(slug, { now, joinMs, waitUntil }, () => this.#read(storage, slug, now));
	}

	async #read({ kv, doubtMs }: Storage, slug: Slug, began: number): Promise<Served> {
		const held = this.#copies.get(slug);
		const before = held?.copy;
		if (!before && !(await this.#slugs.mayHave(kv, slug, began))) return { kind: 'missing' };
		const said = await readPiece(kv, slug, { fresh: false, before });
		const served = this.#overtaken(slug, held) ?? (await this.#learn(kv, slug, said, doubtMs));
		if (isNews(served, before)) logAsked(slug, said, served, Date.now() - began);
		return served;
	}

	/** What a later read has brought that was quicker than one that began with `held`: it is newer. */
	#overtaken(slug: Slug, held: Held | undefined): Served | undefined {
		const since = this.#copies.get(slug);
		if (!since) return held && this.#nothing.get(slug)?.said;
		return since.confirmedAt === held?.confirmedAt ? undefined : servedFrom(since);
	}

	async #learn(kv: Kv, slug: Slug, said: Reading, doubtMs: number): Promise<Served> {
		const held = this.#copies.get(slug);
		const next = held ? learn(held, said, Date.now(), doubtMs) : await firstOf(kv, slug, said);
		if (next) return this.#keep(slug, next);
		this.#copies.delete(slug);
		if (said.kind === 'found') return { ...said, served: 'live' };
		if (said.kind !== 'unavailable') {
			if (!held && said.kind === 'missing') this.#slugs.missed(Date.now());
			this.#nothing.set(slug, { said, at: Date.now() }, NOTE_BYTES);
		}
		return said;
	}

	#keep(slug: Slug, held: Held): Found {
		this.#nothing.delete(slug);
		this.#copies.set(slug, held, held.copy.bytes.length + NOTE_BYTES);
		return servedFrom(held);
	}
}

/** What to hold of a slug of which nothing is held: what is live or, where that is invalid, its newest revision. */
async function firstOf(kv: Kv, slug: Slug, said: Reading): Promise<Held | undefined> {
	switch (said.kind) {
		case 'found':
			return { copy: said.copy, from: 'piece', confirmedAt: Date.now() };
		case 'invalid': {
			if (isWithdrawn(said.metadata, Date.now())) return undefined;
			const copy = await newestRevision(kv, slug, said.metadata);
			return copy && { copy, from: 'revision', confirmedAt: Date.now() };
		}
		case 'missing':
		case 'unavailable':
			return undefined;
	}
}

async function readFresh(kv: Kv, slug: Slug, began: number): Promise<Served> {
	const said = await readPiece(kv, slug, { fresh: true });
	const served: Served = said.kind === 'found' ? { ...said, served: 'live' } : said;
	logAsked(slug, said, served, Date.now() - began);
	return served;
}
