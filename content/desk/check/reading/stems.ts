// Words of two texts compared, whatever their inflection.

const WORD = /[\p{L}\p{N}]+/gu;

/** How many letters two words must have in common at their beginning: inflection is at the end, mostly. */
const STEM = 5;

/**
 * The telling words of a text: those of four letters or more, by their beginnings, without the Arabic article.
 *
 * @example
 * [...stemsOf('Flying, he flew.')]; // ['flyin', 'flew']
 */
export function stemsOf(text: string): Set<string> {
	// Vowel signs and accents come and go.
	const words = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(WORD) ?? [];
	return new Set(
		words
			.map((word) => word.replace(/^[وفبلك]?(?:ال|لل)/u, ''))
			.filter((word) => word.length >= 4)
			.map((word) => word.slice(0, STEM)),
	);
}
