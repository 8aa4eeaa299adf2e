// The newest revision of what is shown in a place.
import type { Delivery } from '../../content/model/boot.ts';
import type { Current } from '../app/renewing.ts';
import { askFor } from './ask.ts';

/** It may be the one that is shown; nothing if that cannot be known now. A slot may hold another piece meanwhile. */
export async function newestOf({ subject, options }: Current): Promise<Delivery | undefined> {
	const { delivery, origin, get } = subject;
	const { slug, kind } = delivery.piece;
	for (const name of new Set([options.lang ? slug : options.slug, slug])) {
		const word = await askFor(origin, name);
		if (!word) continue;
		if ('gone' in word) {
			if (name === slug) subject.gone?.(word.gone);
			continue;
		}
		if (word.rev === delivery.rev) return delivery;
		// As a module of the worker's, which has validated it, like every piece.
		const arrival = await get(name, word.rev);
		if ('error' in arrival) return undefined;
		if (arrival.piece.slug === slug && arrival.piece.kind === kind) return arrival;
	}
	return undefined;
}
