// The words of a script that stays as it is while the worker changes: a later worker's lists may lack what it says.
import type { Delivery, WordList } from '../content/model/boot.ts';

/** A delivery in the script's own words; in a language that it does not have, in the worker's as far as they go. */
export function inOwnWords(delivery: Delivery, own: Record<string, WordList>): Delivery {
	const { piece, words } = delivery;
	return {
		...delivery,
		words: { ...own.en, ...words, ...own[piece.lang.replace(/-.*/, '')] },
	};
}
