// Pieces that have arrived, by the name under which the page asked; the others are fetched as modules, each once.
import type { Delivery, WordList } from '../content/model/boot.ts';
import type { Piece } from '../content/model/piece.ts';

/** A piece, or the worker's code for why there is none. */
export type Arrival = Delivery | { error: string };

export type Deliveries = {
	put(slug: string, delivery: Delivery): void;
	get(slug: string): Promise<Arrival>;
};

/** `own` are the words of a pinned script, which a later worker's lists may lack. */
export function createDeliveries(origin: string, own?: Record<string, WordList>): Deliveries {
	const arrived = new Map<string, Promise<Arrival>>();
	return {
		put(slug, delivery) {
			arrived.set(slug, Promise.resolve(delivery));
		},
		async get(slug) {
			const coming = arrived.get(slug) ?? fetchPiece(origin, slug, own);
			arrived.set(slug, coming);
			const arrival = await coming;
			// What failed may be asked for again by the next place that wants it.
			if ('error' in arrival) arrived.delete(slug);
			return arrival;
		},
	};
}

/** Modules need no `connect-src`; the worker has validated what is inside. */
async function fetchPiece(
	origin: string,
	slug: string,
	own: Record<string, WordList> = {},
): Promise<Arrival> {
	type Module = ({ default: Piece } & Omit<Delivery, 'piece'>) | { error: string };
	try {
		const module: Module = await import(`${origin}/d/${slug}.js`);
		if ('error' in module) return module;
		const { default: piece, words } = module;
		return { ...module, piece, words: own[piece.lang.replace(/-.*/, '')] ?? words };
	} catch {
		return { error: 'content-unavailable' };
	}
}
