// Lazy loading: nothing happens before a reader comes near.

/** Of the screen, and of what scrolls on it: https://developer.mozilla.org/docs/Web/API/IntersectionObserver/scrollMargin */
const NEAR = { rootMargin: '600px', scrollMargin: '600px' };

/** Runs once the element is within 600 px of the screen; gives back how to stop waiting. */
export function whenNear(element: Element, run: () => void): () => void {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some((entry) => entry.isIntersecting)) return;
		observer.disconnect();
		run();
	}, NEAR);
	observer.observe(element);
	return () => observer.disconnect();
}
