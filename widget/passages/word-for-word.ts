// Passages that stand in an article as they were quoted: nearly all, and all that takes no search with errors.
import { lettersOf } from './fold.ts';

/** `likeness` is 1 for what was looked for itself, less by the share of it that differs. */
export type Found = { start: number; end: number; likeness: number };

/** Letters from which a quote that stands there word for word, and once, needs nothing else to be believed. */
const ENOUGH = 30;

export function wordForWord(text: string, quote: string): Found | undefined {
	const start = text.indexOf(quote);
	if (lettersOf(quote) < ENOUGH || start < 0 || text.includes(quote, start + 1)) return undefined;
	return { start, end: start + quote.length, likeness: 1 };
}
