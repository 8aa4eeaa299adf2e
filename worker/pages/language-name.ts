// What a language is called, on pages that are written in English.

/**
 * The English name of a language; the tag itself where there is none.
 *
 * @example
 * languageName('ar'); // 'Arabic'
 */
export function languageName(lang: string): string {
	return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
}
