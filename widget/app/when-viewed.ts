// Whether a reader has really seen an element: half of it, for a second, in a tab that is looked at.

/** Runs once half of the element, or of the screen, has been filled by it for a second. */
export function whenViewed(element: Element, run: () => void): () => void {
	let timer: number | undefined;
	let seen = false;
	const observer = new IntersectionObserver(
		(entries) => {
			const entry = entries.at(-1);
			if (!entry) return;
			const screen = entry.rootBounds?.height ?? window.innerHeight;
			seen = entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
			count();
		},
		{ threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1] },
	);
	/** Begins the second anew. */
	const count = () => {
		window.clearTimeout(timer);
		if (!seen || document.visibilityState !== 'visible') return;
		timer = window.setTimeout(() => {
			stop();
			run();
		}, 1000);
	};
	const stop = () => {
		window.clearTimeout(timer);
		observer.disconnect();
		document.removeEventListener('visibilitychange', count);
	};
	observer.observe(element);
	document.addEventListener('visibilitychange', count);
	return stop;
}
