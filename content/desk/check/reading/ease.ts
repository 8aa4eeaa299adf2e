// How hard a text is to read, in languages for which a measure has been validated on their own texts; in others nothing
// is measured. Both count words and sentences, and know nothing of sense: a hint, not a judgement.
import { syllable } from 'syllable';

/** A measure, its number for a text, and whether that is as hard as scholarly prose. */
export type Ease = { measure: string; value: number; hard: boolean };

/** Under a hundred words both measures say little (Flesch took samples of a hundred). */
const LEAST_WORDS = 100;

/**
 * Languages whose newspapers LIX was measured on: C. H. Björnsson, "Readability of Newspapers in 11 Languages",
 * Reading Research Quarterly 18 (1983), 480–497. English has a measure of its own.
 */
const LIX_LANGUAGES: readonly string[] = ['da', 'de', 'fr', 'nb', 'nn', 'no', 'sv'];

/** "Very difficult": above it LIX finds scholarly prose (C. H. Björnsson, Läsbarhet, 1968). */
const LIX_HARD = 60;

/** "Very difficult": below it Flesch found scholarly prose (R. Flesch, "A new readability yardstick", 1948). */
const FLESCH_HARD = 30;

/**
 * Measures sentences without marks; undefined in other languages, and of short texts.
 *
 * @example
 * easeOf(['The harbour opened.', …], 'en'); // { measure: 'Flesch', value: 64.1, hard: false }
 */
export function easeOf(sentences: readonly string[], lang: string): Ease | undefined {
	const language = lang.split('-', 1)[0] ?? lang;
	const english = language === 'en';
	if (!english && !LIX_LANGUAGES.includes(language)) return undefined;
	const words = sentences.flatMap(
		(sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [],
	);
	if (words.length < LEAST_WORDS) return undefined;
	const length = words.length / sentences.length;
	if (english) {
		const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
		const value = 206.835 - 1.015 * length - 84.6 * (syllables / words.length);
		return { measure: 'Flesch', value, hard: value < FLESCH_HARD };
	}
	const long = words.filter((word) => [...word].length > 6).length;
	const value = length + (100 * long) / words.length;
	return { measure: 'LIX', value, hard: value > LIX_HARD };
}

// A newsroom has the same words again and again.
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
	const known = counted.get(word);
	if (known !== undefined) return known;
	const count = syllable(word);
	counted.set(word, count);
	return count;
}
