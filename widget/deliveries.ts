// Pieces that have arrived, by the name under which the page asked; the others are fetched as modules, each once.
import type { Delivery } from '../content/model/boot.ts';
import type { Piece } from '../content/model/piece.ts';

/** Why there is no piece: the worker's code, or that nothing was to be had. */
export class LoadError extends Error {
	readonly code: string;
	constructor(code: string) {
		super(code);
		this.code = code;
	}
}

export type Deliveries = {
	put(slug: string, delivery: Delivery): void;
	/** Rejects with a `LoadError`. */
	get(slug: string): Promise<Delivery>;
};

export function createDeliveries(origin: string): Deliveries {
	const arrived = new Map<string, Promise<Delivery>>();
	return {
		put(slug, delivery) {
			arrived.set(slug, Promise.resolve(delivery));
		},
		get(slug) {
			const known = arrived.get(slug);
			if (known) return known;
			const coming = fetchPiece(origin, slug);
			arrived.set(slug, coming);
			// What failed may be asked for again by the next place that wants it.
			coming.catch(() => arrived.delete(slug));
			return coming;
		},
	};
}

/** Modules need no `connect-src`; the worker has validated what is inside. */
async function fetchPiece(origin: string, slug: string): Promise<Delivery> {
	type Module = ({ default: Piece } & Omit<Delivery, 'piece'>) | { error: string };
	let module: Module;
	try {
		module = await import(/* @vite-ignore */ `${origin}/d/${encodeURIComponent(slug)}.js`);
	} catch {
		throw new LoadError('content-unavailable');
	}
	if ('error' in module) throw new LoadError(module.error);
	return { piece: module.default, rev: module.rev, words: module.words };
}
