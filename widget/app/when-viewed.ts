// Whether a reader has really seen an element: half of it, for a second.

/** Runs once half of the element, or of the screen, has been filled by it for a second. */
export function whenViewed(element: Element, run: () => void): () => void {
	let timer: number | undefined;
	const observer = new IntersectionObserver(
		(entries) => {
			const entry = entries.at(-1);
			if (!entry) return;
			const screen = entry.rootBounds?.height ?? window.innerHeight;
			const seen = entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
			window.clearTimeout(timer);
			if (seen) {
				timer = window.setTimeout(() => {
					observer.disconnect();
					run();
				}, 1000);
			}
		},
		{ threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1] },
	);
	observer.observe(element);
	return () => {
		window.clearTimeout(timer);
		observer.disconnect();
	};
}
