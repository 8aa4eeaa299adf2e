// How Arabic words are looked for: particles and pronouns grow on to both ends of them, and the same letters stand in
// the middle of others (قال in انتقال, ذكر in ذكرى). No grammar: what is allowed here is more than what can be written.

const PRONOUN = '(?:ه|ها|هم|هما|هن|نا)?';

/** Whole words, after "and" or "so". */
export function whole(...list: readonly string[]): string {
	return between('[وف]?', list, '');
}

/** Verbs of the past, by their third person: قال finds قالت and فقالوا. */
export function past(...list: readonly string[]): string {
	return between('[وف]?ل?', list, `(?:ت|ا|تا|وا|ن)?${PRONOUN}`);
}

/** Verbs of the present, without their first letter: قول finds يقول and وستقول. */
export function present(...list: readonly string[]): string {
	return between('[وف]?[سل]?[يتن]', list, `(?:ون|ان|ين|وا|ن)?${PRONOUN}`);
}

/** Nouns and adjectives: تقدير finds بتقديرات and والتقدير. */
export function nouns(...list: readonly string[]): string {
	return between('[وف]?[بلك]?(?:ال|لل)?', list, `(?:ا|ة|ت|ات|ان|ين|ون|ي)?${PRONOUN}`);
}

function between(before: string, list: readonly string[], after: string): string {
	// The hamza on an alif is often left out.
	const words = list.join('|').replace(/[أإ]/gu, '[أإا]');
	return `${before}(?:${words})${after}(?!\\p{L})`;
}

/** Finds any of these at the beginning of a word: one look behind for all, which each of them would take long with. */
export function beginning(...list: readonly string[]): RegExp {
	return new RegExp(`(?<!\\p{L})(?:${list.join('|')})`, 'iu');
}
