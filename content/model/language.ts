// Which way a language is written.

/** Scripts that run from right to left (https://www.unicode.org/iso15924/). */
const RTL = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/**
 * Direction of a language, by the script it is usually written in. `Intl.Locale` tells the direction itself too,
 * but not in Firefox (https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTextInfo).
 *
 * A tag that is none counts as left to right.
 *
 * @example
 * directionOf('ar'); // 'rtl'
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	try {
		return RTL.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
	} catch {
		return 'ltr';
	}
}
