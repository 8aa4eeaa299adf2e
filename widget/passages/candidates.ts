// Where in a text a quote may stand though it has been edited. A search of the whole text for it with its errors would
// take too long: pieces of the quote that are unchanged are looked up instead, and what they agree on is searched.
import search from 'approx-string-match';
import { isUnspaced } from './fold.ts';

/** `likeness` is 1 for the quote itself, less by the share of it that differs. */
export type Candidate = { start: number; end: number; likeness: number };

/** Of its characters, the share that may differ. */
const ERRORS = 0.4;
/** How many pieces are looked up, and how often one may be found: what is everywhere says nothing. */
const SEEDS = 12;
const COMMON = 24;
/** How many places are looked at closely. */
const PLACES = 2;

/** The best match in each place that enough of the quote points to. */
export function* candidatesFor(text: string, quote: string): Generator<void, Candidate[]> {
	const found: Candidate[] = [];
	const slack = 8 + (quote.length >> 2);
	for (const [first, last] of placesOf(yield* beginnings(text, quote), quote.length)) {
		const from = Math.max(0, first - slack);
		const part = text.slice(from, last + quote.length + slack);
		const best = bestIn(part, quote, ERRORS);
		yield;
		if (!best) continue;
		found.push({ ...best, start: from + best.start, end: from + best.end });
	}
	return found;
}

/** The best match of a string, of which this share may differ. Of several the longest: it has what was put in at an end. */
export function bestIn(text: string, wanted: string, errors: number): Candidate | undefined {
	const matches = search(text, wanted, Math.floor(wanted.length * errors)).map((it) => {
		return { ...it, likeness: 1 - it.errors / wanted.length };
	});
	return matches.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** Where the quote would begin, by each piece of it that is found; in their order. */
function* beginnings(text: string, quote: string): Generator<void, number[]> {
	const length = isUnspaced(quote.charCodeAt(quote.length >> 1)) ? 4 : 8;
	const stride = Math.max(1, Math.floor((quote.length - length) / (SEEDS - 1)));
	const found: number[] = [];
	for (let offset = 0; offset + length <= quote.length; offset += stride) {
		const here = occurrences(text, quote.slice(offset, offset + length), COMMON);
		if (here.length <= COMMON) found.push(...here.map((at) => at - offset));
		yield;
	}
	return found.sort((a, b) => a - b);
}

/** Where a string is found; no more than one beyond `most`. */
export function occurrences(text: string, wanted: string, most: number): number[] {
	const found: number[] = [];
	if (wanted === '') return found;
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		found.push(at);
		if (found.length > most) break;
	}
	return found;
}

/** Beginnings that are near each other are those of one place; the places that most pieces point to. */
function placesOf(sorted: readonly number[], length: number): [first: number, last: number][] {
	const places: number[][] = [];
	for (const beginning of sorted) {
		const place = places.at(-1);
		if (place?.[0] !== undefined && beginning - place[0] < length / 2) place.push(beginning);
		else places.push([beginning]);
	}
	return places
		.sort((a, b) => b.length - a.length)
		.slice(0, PLACES)
		.map((place) => [place[0] ?? 0, place.at(-1) ?? 0]);
}
