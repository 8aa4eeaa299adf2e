/** At once for readers who want no motion. */
export function howToScroll(): ScrollBehavior {
	return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
