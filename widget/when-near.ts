// Lazy loading: nothing happens before a reader comes near.

/**
 * Runs once the element is within 600 px of the screen, or of the part of it that scrolls; gives back how to stop waiting.
 */
export function whenNear(element: Element, run: () => void): () => void {
	// Counts for the screen as well; a margin of the screen alone is all that older browsers know:
	// https://developer.mozilla.org/docs/Web/API/IntersectionObserver/scrollMargin
	const near = 'scrollMargin' in IntersectionObserver.prototype ? 'scrollMargin' : 'rootMargin';
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			run();
		},
		{ [near]: '600px' },
	);
	observer.observe(element);
	return () => observer.disconnect();
}
