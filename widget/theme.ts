// Light or dark, as the partner's attribute says; `auto` follows the element's color-scheme, else the reader.

const DARK = '(prefers-color-scheme: dark)';

export function themeOf(element: Element, theme: 'light' | 'dark' | 'auto'): 'light' | 'dark' {
	if (theme !== 'auto') return theme;
	const scheme = getComputedStyle(element).colorScheme;
	const light = scheme.includes('light');
	const dark = scheme.includes('dark');
	if (light !== dark) return dark ? 'dark' : 'light';
	return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Runs when the reader's preference changes; gives back how to stop. */
export function whenThemeChanges(run: () => void): () => void {
	const query = matchMedia(DARK);
	query.addEventListener('change', run);
	return () => query.removeEventListener('change', run);
}
