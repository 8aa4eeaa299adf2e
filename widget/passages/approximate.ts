// Finds a passage that has been edited, or is too short to be believed by itself, or stands there more than once; or says
// that it is not there. Wrong is worse than missing.
import search from 'approx-string-match';
import type { Passage } from '../../content/model/claim.ts';
import { fold, lettersOf } from './fold.ts';
import { oneEdit } from './one-edit.ts';
import { placesOf } from './places.ts';
import type { Found } from './word-for-word.ts';

/** Letters below which a quote that has been edited could be anything. */
const FEW = 16;
/** The longest quote that is searched for with errors: the time that takes grows with the square of its length. */
const LONGEST = 1000;
/** The share of a quote, and of what stands on the better side of it, that may be other: see the bench. */
const QUOTE = 0.4;
const CONTEXT = 0.3;
/** By how much the best match is better than the second, both shares together. */
const MARGIN = 0.1;
/** Of a quote's surroundings, the part that is compared, and letters below which that says nothing. */
const NEAR = 48;
const SOME = 8;

/** Looks for a passage; each step is short enough for a page that has other things to do. */
export function* approximately(text: string, passage: Passage): Generator<void, Found | undefined> {
	const quote = fold(passage.quote);
	if (quote.length > LONGEST) return undefined;
	const { before, after } = surroundings(passage);
	const edited = oneEdit(text, quote);
	const [sure] = edited ? inContext(text, edited, before, after) : [];
	if (sure) return sure;
	const found: (Found & { worth: number })[] = [];
	for (const match of yield* matchesOf(text, quote)) {
		yield;
		found.push(...inContext(text, match, before, after));
	}
	const [best, second] = found.sort((a, b) => b.worth - a.worth);
	return second && best && best.worth - second.worth < MARGIN ? undefined : best;
}

/** What should stand before a quote and after it, as far as that is compared. */
function surroundings({ prefix = '', suffix = '' }: Passage) {
	return { before: fold(prefix).slice(-NEAR), after: fold(suffix).slice(0, NEAR) };
}

/** Where what should stand before and after a place does. */
function sidesOf(text: string, { start, end }: Found, before: string, after: string) {
	const near = (side: string, from: number, to: number) =>
		lettersOf(side) < SOME ? undefined : bestIn(text, from, to, side, CONTEXT);
	return {
		left: near(before, start - NEAR - SOME, start + SOME),
		right: near(after, end - SOME, end + NEAR + SOME),
	};
}

/** A place with what now stands between it and its surroundings, which were next to it. */
export function withInserted(text: string, found: Found, passage: Passage): Found {
	const { before, after } = surroundings(passage);
	const { left, right } = sidesOf(text, found, before, after);
	return {
		...found,
		start: Math.min(left?.end ?? found.start, found.start),
		end: Math.max(right?.start ?? found.end, found.end),
	};
}

/** Where a quote may stand, whatever is around it. */
function* matchesOf(text: string, quote: string): Generator<void, Found[]> {
	if (lettersOf(quote) < FEW) {
		// A few letters count only where they stand once.
		const start = text.indexOf(quote);
		if (start < 0 || text.includes(quote, start + 1)) return [];
		return [{ start, end: start + quote.length, likeness: 1 }];
	}
	const matches: Found[] = [];
	for (const place of placesOf(text, quote)) {
		yield;
		const slack = 8 + quote.length / 4;
		const from = (place[0] ?? 0) - slack;
		const to = (place.at(-1) ?? 0) + quote.length + slack;
		const match = bestIn(text, from, to, quote, QUOTE);
		if (match) matches.push(match);
	}
	return matches;
}

/** The best match of a string, of which this share may differ. Of several the longest: it has what was put in at an end. */
function bestIn(
	text: string,
	from: number,
	to: number,
	wanted: string,
	share: number,
): Found | undefined {
	const low = Math.max(0, Math.floor(from));
	const part = text.slice(low, to);
	const at = part.indexOf(wanted);
	const matches =
		at < 0
			? search(part, wanted, Math.floor(wanted.length * share))
			: [{ start: at, end: at + wanted.length, errors: 0 }];
	const [best] = matches.sort((a, b) => b.end - b.start - (a.end - a.start));
	return (
		best && {
			start: low + best.start,
			end: low + best.end,
			likeness: 1 - best.errors / wanted.length,
		}
	);
}

/**
 * A match, if what stands before or after it agrees with what should. That also says where an edited passage begins and
 * ends: words put in at its ends belong to it.
 */
function inContext(text: string, match: Found, prefix: string, suffix: string) {
	let { start, end } = match;
	const { left, right } = sidesOf(text, match, prefix, suffix);
	const context = Math.max(left?.likeness ?? 0, right?.likeness ?? 0);
	if (match.likeness < 1) {
		start = left?.end ?? start;
		end = right?.start ?? end;
	}
	return context > 0 ? [{ ...match, start, end, worth: match.likeness + context }] : [];
}
