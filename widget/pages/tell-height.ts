// How high the page is, from when that means something: before, the text waits unseen for the widget.

/** Calls `tell` with the height in whole pixels once there is something to see, and whenever it changes. */
export function tellHeight(tell: (height: number) => void): void {
	let settled = false;
	let told = 0;
	const look = () => {
		const height = Math.ceil(document.body.getBoundingClientRect().height);
		if (!settled || height === told) return;
		told = height;
		tell(height);
	};
	const settle = () => {
		settled = true;
		look();
	};
	// The widget is there; or there is none and never will be; or the text has waited long enough for it.
	for (const type of ['gloss:ready', 'gloss:error', 'animationend']) {
		document.addEventListener(type, settle);
	}
	new ResizeObserver(look).observe(document.body);
}
