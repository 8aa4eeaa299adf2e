// Arabic digits, and those of Persian and Urdu, as the rules read them.

const DIGITS = /[٠-٩۰-۹]/gu;

/**
 * A text with the digits that all scripts share; no character changes its place.
 *
 * @example
 * inLatin('٧ ديسمبر ۲۰۲۴'); // '7 ديسمبر 2024'
 */
export function inLatin(text: string): string {
	return text.replace(DIGITS, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code - (code < 0x6f0 ? 0x660 : 0x6f0));
	});
}
