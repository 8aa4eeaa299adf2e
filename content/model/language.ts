// Which way a language is written.

const RTL = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/**
 * Direction of a language's script. `Intl.Locale` knows it too, but Firefox lacks `getTextInfo`
 * (https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTextInfo).
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
	const [language = '', script = ''] = lang.split('-');
	if (script.length === 4) return /^(?:Arab|Hebr|Syrc|Thaa)$/.test(script) ? 'rtl' : 'ltr';
	return RTL.has(language) ? 'rtl' : 'ltr';
}
