// Finds a passage that has been edited, or is too short to be believed by itself, or stands there more than once; or
// says that it is not there. Wrong is worse than missing.
import { bestIn, type Candidate, candidatesFor, occurrences } from './candidates.ts';
import { isUnspaced } from './fold.ts';
import type { Found, Sought } from './host.ts';
import { tellingIn } from './telling-words.ts';
import { lettersOf } from './word-for-word.ts';

/** Letters below which a quote that has been edited could be anything. */
const FEW = 16;
/** The longest quote that is searched for with errors: the time that takes grows with the square of its length. */
const LONGEST = 1000;
/** What a match needs to be believed: see the bench for what these were chosen over. */
const LIKE = 0.6;
const CONTEXT = 0.75;
const MARGIN = 0.05;
/** Of a quote's surroundings, the part that is compared, and letters below which that says nothing. */
const NEAR = 48;
const SOME = 8;

type Placed = Candidate & { context: number };

/** Looks for a passage; each step is short enough for a page that has other things to do. */
export function* approximately(text: string, sought: Sought): Generator<void, Found | undefined> {
	const { quote, lang } = sought;
	if (quote.length > LONGEST) return undefined;
	const places = lettersOf(quote) < FEW ? alone(text, quote) : yield* candidatesFor(text, quote);
	yield;
	const [best, second] = places
		.map((it) => inContext(text, it, sought))
		.sort((a, b) => worth(b) - worth(a));
	if (!best || best.likeness < LIKE || best.context < CONTEXT) return undefined;
	if (second && worth(best) - worth(second) < MARGIN) return undefined;
	if (best.likeness === 1) return { ...best, status: 'exact' };
	const { start, end } = wholeWords(text, best);
	const changed = tellingIn(text.slice(start, end), lang) !== tellingIn(quote, lang);
	return { start, end, status: changed ? 'changed' : 'close' };
}

/** A few letters count only where they stand once. */
function alone(text: string, quote: string): Candidate[] {
	const [start, ...others] = occurrences(text, quote, 1);
	if (start === undefined || others.length > 0) return [];
	return [{ start, end: start + quote.length, likeness: 1 }];
}

function worth({ likeness, context }: Placed): number {
	return (likeness + context) / 2;
}

/**
 * How well what stands before a match, or after it, agrees with what should: the better of the two. What agrees also says
 * where an edited passage begins and ends: words put in at its ends belong to it.
 */
function inContext(text: string, match: Candidate, { prefix, suffix }: Sought): Placed {
	let { start, end } = match;
	const overlap = match.likeness < 1 ? SOME : 0;
	const near = (side: string, from: number, to: number) => {
		const low = Math.max(0, from);
		const best =
			lettersOf(side) < SOME ? undefined : bestIn(text.slice(low, to), side, 1 - CONTEXT);
		return best && { ...best, start: low + best.start, end: low + best.end };
	};
	const before = prefix.slice(-NEAR);
	const after = suffix.slice(0, NEAR);
	const left = near(before, start - before.length - SOME, start + overlap);
	const right = near(after, end - overlap, end + after.length + SOME);
	if (overlap && left) start = left.end;
	if (overlap && right) end = right.start;
	const context = Math.max(left?.likeness ?? 0, right?.likeness ?? 0);
	return { ...match, start, end, context };
}

/** A match that begins or ends inside a word, with all of that word. */
function wholeWords(text: string, { start, end }: Candidate): Pick<Candidate, 'start' | 'end'> {
	let from = start;
	let to = end;
	while (from > 0 && isInWord(text, from - 1) && isInWord(text, from)) from -= 1;
	while (to < text.length && isInWord(text, to - 1) && isInWord(text, to)) to += 1;
	return { start: from, end: to };
}

function isInWord(text: string, index: number): boolean {
	return !isUnspaced(text.charCodeAt(index)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index));
}
