// Lazy loading: nothing happens before a reader comes near.

/** Runs once the element is within 600 px of the screen; gives back how to stop waiting. */
export function whenNear(element: Element, run: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			run();
		},
		{ rootMargin: '600px' },
	);
	observer.observe(element);
	return () => observer.disconnect();
}
