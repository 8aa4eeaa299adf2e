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

/** Letters of scripts that run from right to left (https://www.unicode.org/Public/UNIDATA/Blocks.txt). */
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Direction of a text all of whose letters run one way; nothing where they do not, or there are none.
 *
 * @example
 * directionIn('What is next?'); // 'ltr'
 */
export function directionIn(text: string): 'ltr' | 'rtl' | undefined {
	const [first, ...rest] = (text.match(/\p{L}/gu) ?? []).map((letter) => RTL_LETTER.test(letter));
	if (first === undefined || rest.includes(!first)) return undefined;
	return first ? 'rtl' : 'ltr';
}
