// A range of numbers in an option: "10 to 20", "10–20". Words such as "about" or "more than" make no range: where such
// a one ends, the text does not say.
import { numbersIn } from './numbers.ts';
import { inLatin } from './written-days.ts';

export type Range = { from: number; to: number };

// Two numbers and what may stand between them: a dash, or one short word such as "to", "bis", "à", "إلى", "から".
const BETWEEN =
	/\d[\d.,٬٫’\u00a0\u202f]*\s*\p{L}{0,12}\s*(?:[–—-]|～|\s\p{L}{1,6}\s|から|إلى)\s*\d/u;

/**
 * The range that a text has, if it has one and no other number.
 *
 * @example
 * rangeIn('10 to 20 ships', 'en'); // { from: 10, to: 20 }
 */
export function rangeIn(text: string, lang: string): Range | undefined {
	if (!BETWEEN.test(inLatin(text))) return undefined;
	const [from, to, more] = numbersIn(text, lang);
	if (from === undefined || to === undefined || more !== undefined || from >= to) return undefined;
	return { from, to };
}
