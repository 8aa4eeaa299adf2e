// Where in a text a quote may stand though it has been edited. A search of the whole text for it with its errors would
// take too long: pieces of the quote that are unchanged are looked up instead, and what they agree on is searched.
import { isHan } from './fold.ts';
import { occurrences } from './occurrences.ts';

/** How many pieces are looked up, and how often one may be found. */
const SEEDS = 6;
const COMMON = 24;
/** How many places are looked at closely, and the share of the first one's pieces that a second needs to be its rival. */
const PLACES = 2;
const RIVAL = 1 / 3;

/** Where the quote would begin by each piece of it, for the places to which most pieces point. */
export function placesOf(text: string, quote: string): number[][] {
	const length = isHan(quote) ? 4 : 7;
	const stride = Math.max(1, Math.floor((quote.length - length) / (SEEDS - 1)));
	const found: number[] = [];
	for (let offset = 0; offset + length <= quote.length; offset += stride) {
		const seed = quote.slice(offset, offset + length);
		found.push(...occurrences(text, seed, COMMON).map((at) => at - offset));
	}
	// What is near is of one place.
	const places: number[][] = [];
	for (const beginning of found.sort((a, b) => a - b)) {
		const place = places.at(-1);
		if (place?.[0] !== undefined && beginning - place[0] < quote.length / 2) place.push(beginning);
		else places.push([beginning]);
	}
	places.sort((a, b) => b.length - a.length);
	const enough = (places[0]?.length ?? 0) * RIVAL;
	return places.slice(0, PLACES).filter((place) => place.length >= enough);
}
