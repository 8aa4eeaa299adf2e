// Light or dark, as the partner's attribute says; `auto` follows the element's color-scheme, else the reader.

export const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The theme of an element whose attribute asks for `theme`. */
export function themeOf(element: Element, theme: 'light' | 'dark' | 'auto'): 'light' | 'dark' {
	if (theme !== 'auto') return theme;
	const scheme = getComputedStyle(element).colorScheme;
	const light = scheme.includes('light');
	const dark = scheme.includes('dark');
	if (light !== dark) return dark ? 'dark' : 'light';
	return matchMedia(PREFERS_DARK).matches ? 'dark' : 'light';
}
