// Arabic writes vowel signs where a reader may stumble, and leaves them out elsewhere; words are looked for without.

const SIGNS = /[\u0640\u064b-\u0652\u0670]/gu;

/**
 * A text without the signs of Arabic that come and go; in other scripts there are none.
 *
 * @example
 * bare('يُرجَّح'); // 'يرجح'
 */
export function bare(text: string): string {
	return text.replace(SIGNS, '');
}
