// The words for a piece that has arrived; its dates came written.
import type { Delivery } from '../../content/model/boot.ts';
import { lookup } from '../../content/model/lookup.ts';
import { type Words, wordsFor } from '../views/words.ts';

/** A date that did not come written is said as it stands in the content. */
export function wordsOf({ piece, words, dates }: Delivery): Words {
	return wordsFor(piece.lang, words, (when) => lookup(dates, when) ?? when);
}
