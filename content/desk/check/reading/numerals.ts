// The small numbers that a text has in words, in the languages of which they are known.
import { NUMERALS } from '../languages/numerals.ts';
import { bare } from './bare.ts';
import { factorOf } from './numbers.ts';

const patterns = new Map<string, RegExp | undefined>();

/**
 * The numbers in words of a text without marks.
 *
 * @example
 * numeralsIn('Some forty-one ships', 'en'); // [41]
 */
export function numeralsIn(source: string, lang: string): number[] {
	const language = lang.split('-', 1)[0] ?? lang;
	const pattern = patternOf(language);
	if (!pattern) return [];
	const text = bare(source);
	return [...text.matchAll(pattern)].flatMap(({ 0: whole, groups, index }) => {
		const value = NUMERALS.get(language)?.[groups?.word?.toLowerCase() ?? ''];
		return value === undefined ? [] : [value * factorOf(text.slice(index + whole.length), lang)];
	});
}

function patternOf(language: string): RegExp | undefined {
	if (patterns.has(language)) return patterns.get(language);
	const words = Object.keys(NUMERALS.get(language) ?? {}).sort((a, b) => b.length - a.length);
	// Arabic grows particles on to the beginnings of words.
	const pattern = new RegExp(
		`(?<!\\p{L})(?:[وفبل]{0,2}(?=[ء-ي]))?(?<word>${words.join('|')})(?!\\p{L})`,
		'giu',
	);
	patterns.set(language, words.length > 0 ? pattern : undefined);
	return patterns.get(language);
}
