// What is new for partners: pieces, corrections and withdrawals, newest first. One list of the keys, and a bounded number
// of reads, since corrections stand in the pieces.
import { stateIn } from '../../content/model/schedule.ts';
import { startOf } from '../../content/model/time.ts';
import { firstChange, type Summary, summariesAt } from '../catalogue.ts';
import { keeper } from '../store/serve.ts';
import type { Storage } from '../store/storage.ts';
import type { Unavailable } from '../store.ts';
import { type Item, itemsOf } from './items.ts';

/** Pieces that are read, those that changed last. */
const PIECES = 30;

/** The most that a feed has. */
const ITEMS = 60;

export type News = { kind: 'news'; items: Item[]; changesAt: number | undefined };

/** The news as of `now` (epoch milliseconds). */
export async function newsAt(
	storage: Storage,
	{ origin, now }: { origin: string; now: number },
): Promise<News | Unavailable> {
	const all = await summariesAt(storage, now);
	if (all.kind === 'unavailable') return all;
	const newest = all.summaries
		.filter(({ state }) => state.phase === 'live' || state.phase === 'withdrawn')
		.sort((a, b) => changedAt(b) - changedAt(a))
		.slice(0, PIECES);
	const readings = await Promise.all(
		newest.map(async ({ slug }) => ({ slug, reading: await keeper.serve(storage, slug) })),
	);
	const items = new Map<string, Item>();
	const states = [...all.summaries];
	for (const { slug, reading } of readings) {
		switch (reading.kind) {
			case 'unavailable':
				return reading;
			case 'missing':
			case 'invalid':
				continue;
			case 'found': {
				const { piece, schedule, metadata } = reading.copy;
				const first = metadata?.first;
				states.push({ kind: 'summary', slug, head: piece, state: stateIn(schedule, now) });
				for (const item of itemsOf(piece, slug, { origin, now, first })) {
					// A piece and the slot that holds it have the same: the piece's own address is the one that stays.
					if (slug === piece.slug || !items.has(item.id)) items.set(item.id, item);
				}
			}
		}
	}
	const sorted = [...items.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
	return { kind: 'news', items: sorted.slice(0, ITEMS), changesAt: firstChange(states) };
}

/** When there was last something to tell of a piece, as far as its metadata say. */
function changedAt({ head, state }: Summary): number {
	return Math.max(startOf(head.updated), head.first ? startOf(head.first) : 0, state.since);
}
