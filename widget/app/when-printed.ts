// Printing: what is folded on the screen has to be open before the page is taken to paper.

/** Calls with true before the page is printed and with false after it; gives back how to stop. */
export function whenPrinted(run: (printing: boolean) => void): () => void {
	const before = () => run(true);
	const after = () => run(false);
	window.addEventListener('beforeprint', before);
	window.addEventListener('afterprint', after);
	return () => {
		window.removeEventListener('beforeprint', before);
		window.removeEventListener('afterprint', after);
	};
}
