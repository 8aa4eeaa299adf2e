// What of a piece a place is to show: its first view, the whole, or the rest of one that was begun.
import type { Delivery } from '../content/model/boot.ts';
import type { FirstView } from '../content/model/first-view.ts';
import type { Recalled } from './app/shown.ts';
import type { Arrival, Deliveries } from './deliveries.ts';
import type { Shown } from './first/show.ts';
import type { Options } from './options.ts';
import { wasHere } from './storage.ts';

/** A first view, unless the page wants a part of the piece or another language, the reader has been here before, or time has passed it. */
export function firstOf(from: Deliveries, options: Options): FirstView | undefined {
	const first = options.part || options.lang ? undefined : from.first(options.slug);
	if (!first || (first.until ?? Number.POSITIVE_INFINITY) <= Date.now()) return undefined;
	return wasHere(first.head.slug, options) ? undefined : first;
}

/** The piece, in the language the page asks for if there is an alternate in it; few pages ask. */
export async function wholeOf(from: Deliveries, { slug, lang }: Options): Promise<Arrival> {
	const arrival = await from.get(slug);
	if (!lang || 'error' in arrival) return arrival;
	const module = await import('./seldom.ts').catch(() => undefined);
	return module?.alternateOf(arrival, lang, from) ?? arrival;
}

/**
 * The newest of a piece; but who has answered finishes what they began, though it has been changed meanwhile. Of a piece
 * that was put by hand no older revision was kept.
 */
export async function restOf(
	from: Deliveries,
	first: Pick<Shown, 'head' | 'answered'>,
	options: Options,
): Promise<Arrival> {
	const newest = await from.get(options.slug);
	const { slug, rev } = first.head;
	const changed = 'rev' in newest && newest.rev !== rev;
	const begun = changed && first.answered() ? await from.get(slug, rev) : newest;
	return 'error' in begun && begun.error === 'not-found' ? newest : begun;
}

/** Few readers come back: what makes sense of their answers is fetched then. */
export async function recalledOf(
	{ piece }: Delivery,
	options: Options,
): Promise<Recalled | undefined> {
	if (!wasHere(piece.slug, options)) return undefined;
	return (await import('./newer/newer.ts')).recall(piece, options);
}
