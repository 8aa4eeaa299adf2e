// How much larger than its own measures the page's styles draw an element. Safari does not know `currentCSSZoom`.

/** The product of all `zoom` that it is under; 1 where there is none. */
export function zoomOf(element: Element): number {
	const outer = element.assignedSlot ?? element.parentElement ?? hostOf(element);
	const own = Number(getComputedStyle(element).zoom) || 1;
	return outer ? own * zoomOf(outer) : own;
}

function hostOf(element: Element): Element | undefined {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : undefined;
}
