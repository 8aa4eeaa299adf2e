// Passages that stand in an article as they were quoted: nearly all, and all that takes no search with errors.
import { isUnspaced } from './fold.ts';
import type { Found } from './host.ts';

/** Letters from which a quote that stands there word for word, and once, needs nothing else to be believed. */
const ENOUGH = 32;

export function wordForWord(text: string, quote: string): Found | undefined {
	const start = text.indexOf(quote);
	if (lettersOf(quote) < ENOUGH || start < 0 || text.includes(quote, start + 1)) return undefined;
	return { status: 'exact', start, end: start + quote.length };
}

/** How much a text says: Han and kana say in one character what takes others two. */
export function lettersOf(text: string): number {
	return text.length * (isUnspaced(text.charCodeAt(text.length >> 1)) ? 2 : 1);
}
