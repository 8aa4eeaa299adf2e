// A script without a place of its own on the page makes one right after itself. It never does so in the head.

/** The script that brought a piece: the one that runs, else (in a module, or cloned by a consent tool) by its address. */
export function scriptOf(slug: string, running: Element | null): Element | null {
	return running ?? document.querySelector(`script[src*="/e/${slug}.js"]`);
}

export function makePlace(slug: string, script: Element | null): void {
	const taken = document.querySelector(`[data-gloss="${slug}"],[data-gloss^="${slug}#"]`);
	if (taken || !script || !document.body.contains(script)) return;
	const place = document.createElement('div');
	place.setAttribute('data-gloss', slug);
	script.after(place);
}
