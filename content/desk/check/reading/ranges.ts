// The numbers that an option stands for: "10 to 20", "10–20", "more than 10", "10+", or one alone. "About" makes no
// range: where such a one ends, the text does not say.
import { type Bound, boundIn } from '../languages/bounds.ts';
import { inLatin } from './in-latin.ts';
import { numbersIn } from './numbers.ts';

/** `of` are the words behind: what is counted. */
export type Range = { from: number; to: number; of: string[] };

// Two numbers and what may stand between them: a dash, or one short word such as "to", "bis", "à", "إلى", "から".
const BETWEEN =
	/\d[\d.,٬٫’\u00a0\u202f]*\s*\p{L}{0,12}\s*(?:[–—-]|～|\s\p{L}{1,6}\s|から|إلى)\s*\p{Sc}?\d/u;

/** A number that begins a text, with little behind. */
const ALONE = /^\P{L}*\d\P{L}*(?:\p{L}+\P{L}*){0,3}$/u;

/** Parts of a number that make no difference but to itself. */
const TINY = 1e-9;

/**
 * The range that a text has, if it has one and no other number.
 *
 * @example
 * rangeIn('10 to 20 ships', 'en'); // { from: 10, to: 20, of: ['ships'] }
 * rangeIn('At least 10', 'en'); // { from: 10, to: Infinity, of: [] }
 */
export function rangeIn(source: string, lang: string): Range | undefined {
	const text = inLatin(source);
	const [from, to, more] = numbersIn(text, lang);
	if (from === undefined || more !== undefined) return undefined;
	const set = boundIn(text, lang);
	const of =
		(text.replace(set?.words ?? '', '').match(/[^\d]*$/u)?.[0] ?? '').match(/\p{L}+/gu) ?? [];
	if (to !== undefined) {
		return BETWEEN.test(text) && from < to ? { from, to, of: [...of] } : undefined;
	}
	const bound = /\d\s?\+/u.test(text) ? 'least' : set?.bound;
	if (bound) return { ...ENDS[bound](from), of: [...of] };
	return ALONE.test(text) ? { from, to: from, of: [...of] } : undefined;
}

const ENDS: Readonly<Record<Bound, (end: number) => Pick<Range, 'from' | 'to'>>> = {
	least: (from) => ({ from, to: Number.POSITIVE_INFINITY }),
	most: (to) => ({ from: Number.NEGATIVE_INFINITY, to }),
	over: (end) => ({ from: end + tiny(end), to: Number.POSITIVE_INFINITY }),
	under: (end) => ({ from: Number.NEGATIVE_INFINITY, to: end - tiny(end) }),
};

function tiny(end: number): number {
	return Math.max(1, Math.abs(end)) * TINY;
}

/** How many letters of what is counted must agree: "Schiffe" and "Schiffen" do. */
const STEM = 4;

/**
 * Whether some number is in both, and both count the same, as far as they say. Two that are numbers alone are two
 * answers, whatever else they say.
 */
export function overlap(one: Range, other: Range): boolean {
	if (one.from === one.to && other.from === other.to) return false;
	const stems = other.of.map(stem);
	const same =
		one.of.length === 0 || stems.length === 0 || one.of.map(stem).some((it) => stems.includes(it));
	return same && other.from <= one.to && one.from <= other.to;
}

function stem(word: string): string {
	return word.toLowerCase().slice(0, STEM);
}
