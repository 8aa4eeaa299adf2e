// Pieces that have arrived, by the name under which the page asked; the others are fetched as modules, each once.
import type { Delivery, Gone, WordList } from '../content/model/boot.ts';
import type { FirstView } from '../content/model/first-view.ts';
import type { Piece } from '../content/model/piece.ts';
import { fetchModule } from './fetch-module.ts';

/** A piece, or the worker's code for why there is none; and of one that is gone, what to say. */
export type Arrival = Delivery | { error: string; gone?: Gone };

export type Deliveries = {
	/** The worker's public address, from which they come. */
	origin: string;
	put(slug: string, came: Delivery | { first: FirstView }): void;
	has(slug: string): boolean;
	/** The first view that came under this name, if one did. */
	first(slug: string): FirstView | undefined;
	/** A piece whole; of a revision that is not the newest if one is named. */
	get(slug: string, rev?: string): Promise<Arrival>;
};

/** `own` are the words of a pinned script, which a later worker's lists may lack. */
export function createDeliveries(origin: string, own?: Record<string, WordList>): Deliveries {
	const arrived = new Map<string, Promise<Arrival>>();
	const firsts = new Map<string, FirstView>();
	return {
		origin,
		put(slug, came) {
			if ('first' in came) firsts.set(slug, came.first);
			else arrived.set(slug, Promise.resolve(came));
		},
		has: (slug) => firsts.has(slug) || arrived.has(slug),
		first: (slug) => firsts.get(slug),
		async get(slug, rev) {
			const name = rev ? `${slug}@${rev}` : slug;
			const coming = arrived.get(name) ?? fetchPiece(origin, name, own);
			arrived.set(name, coming);
			const arrival = await coming;
			// What failed may be asked for again by the next place that wants it.
			if ('error' in arrival) arrived.delete(name);
			return arrival;
		},
	};
}

/** The worker has validated what is inside. */
async function fetchPiece(
	origin: string,
	name: string,
	own: Record<string, WordList> = {},
): Promise<Arrival> {
	type Module = ({ default: Piece } & Omit<Delivery, 'piece'>) | Exclude<Arrival, Delivery>;
	try {
		const module: Module = await fetchModule(`${origin}/d/${name}.js`);
		if ('error' in module) return module;
		const { default: piece, words } = module;
		return { ...module, piece, words: own[piece.lang.replace(/-.*/, '')] ?? words };
	} catch {
		return { error: 'content-unavailable' };
	}
}
