// A quote that begins and ends as it did, with one stretch of it edited: most are. To see that takes no search with errors.
import { occurrences } from './occurrences.ts';
import type { Found } from './word-for-word.ts';

/** Letters at either end that must stand in the article, and the share between them that may be other. */
const END = 12;
const SHARE = 0.25;
/** How often an end may stand there. */
const COMMON = 8;

/** If it is there once. What was edited counts as wholly other. */
export function oneEdit(text: string, quote: string): Found | undefined {
	const starts = occurrences(text, quote.slice(0, END), COMMON);
	const tails = starts.length > 0 ? occurrences(text, quote.slice(-END), COMMON) : [];
	const found = starts.flatMap((start) =>
		tails.flatMap((tail) => between(text, quote, start, tail + END)),
	);
	return found.length === 1 ? found[0] : undefined;
}

function between(text: string, quote: string, start: number, end: number): Found[] {
	const least = Math.min(end - start, quote.length);
	const most = Math.max(end - start, quote.length);
	if (least < 2 * END || most - least > quote.length * SHARE) return [];
	let before = END;
	while (before < least && text[start + before] === quote[before]) before += 1;
	let after = END;
	while (after < least - before && text[end - 1 - after] === quote.at(-1 - after)) after += 1;
	const errors = Math.max(0, most - before - after);
	if (errors > quote.length * SHARE) return [];
	return [{ start, end, likeness: 1 - errors / quote.length }];
}
