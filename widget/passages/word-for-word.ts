// Passages that stand in an article as they were quoted: nearly all, and all that takes no search with errors.
import { lettersOf } from './fold.ts';

/** `likeness` is 1 for what was looked for itself, less by the share of it that differs. */
export type Found = { start: number; end: number; likeness: number };

/** Letters from which a quote that stands there word for word, and once, needs nothing else to be believed. */
const ENOUGH = 30;

/**
 * Where a quote stands in a text; undefined where it is short, missing or there twice, and needs more to be believed.
 *
 * @example
 * wordForWord('He said: the army has left the city of Homs.', 'the army has left the city of Homs');
 * // { start: 9, end: 43, likeness: 1 }
 */
export function wordForWord(text: string, quote: string): Found | undefined {
	const start = text.indexOf(quote);
	if (lettersOf(quote) < ENOUGH || start < 0 || text.includes(quote, start + 1)) return undefined;
	return { start, end: start + quote.length, likeness: 1 };
}
