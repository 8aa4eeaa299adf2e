// Draws a column smaller where the page has no room for it, so that the whole of it is seen; it is laid out as it was.

/** Room around the column, in pixels. */
const MARGIN = 28;

/** Fits an element into its parent's width from now on; `told` hears of each change. */
export function fitColumn(box: HTMLElement, told: (zoom: number) => void): void {
	const parent = box.parentElement;
	if (!parent) return;
	const look = () => {
		const wide = Number.parseFloat(getComputedStyle(box).inlineSize);
		if (!wide) return;
		const zoom = Math.min(1, (parent.clientWidth - MARGIN) / wide);
		if (`${zoom}` !== box.style.zoom) box.style.zoom = `${zoom}`;
		told(zoom);
	};
	const observer = new ResizeObserver(look);
	observer.observe(parent);
	observer.observe(box);
}
