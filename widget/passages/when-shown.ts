// Words that an article shows without having changed: by a class of the page around it, or by a box that is ticked.

/** Milliseconds after what can have shown words. */
const PAUSE_MS = 500;

/**
 * Runs when the article has another height without the `place` in it, which is higher after each answer; gives back how to
 * stop. To observe its size would make browsers lay out a long article twice.
 */
export function whenShown(article: Element, place: Element, run: () => void): () => void {
	const heightOf = () => article.clientHeight - place.clientHeight;
	let height = heightOf();
	let timer: number | undefined;
	function look(): void {
		timer = undefined;
		const before = height;
		height = heightOf();
		if (height !== before) run();
	}
	const soon = () => {
		timer ??= window.setTimeout(look, PAUSE_MS);
	};
	const observer = new MutationObserver(soon);
	for (let it: Element | null = article; it; it = it.parentElement) {
		observer.observe(it, { attributes: true });
	}
	document.addEventListener('click', soon);
	return () => {
		observer.disconnect();
		document.removeEventListener('click', soon);
		window.clearTimeout(timer);
	};
}
