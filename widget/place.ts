// The places of pieces on a page. A script without one of its own makes one right after itself, never in the head.

/** Long enough for a script on a slow line; and, where it has come, for it to run. Then the piece is fetched without. */
const PATIENCE_MS = { coming: 5000, there: 1000 };

/** Waits for the script of a piece that is on its way, if there is one: it brings the piece along. */
export function whenScriptCame(slug: string): Promise<unknown> {
	const script = document.querySelector<HTMLScriptElement>(`script[src*="/e/${slug}.js"]`);
	if (!script) return Promise.resolve();
	const there = performance.getEntriesByName(script.src).length > 0;
	return new Promise((resolve) => {
		for (const type of ['load', 'error']) script.addEventListener(type, resolve, { once: true });
		setTimeout(resolve, there ? PATIENCE_MS.there : PATIENCE_MS.coming);
	});
}

/** The script that brought a piece: the one that runs, else (in a module, or cloned by a consent tool) by its address. */
export function scriptOf(slug: string, running: Element | null): Element | null {
	return running ?? document.querySelector(`script[src*="/e/${slug}.js"]`);
}

/** Does nothing where the piece has a place already, or where there is no script in the body to stand after. */
export function makePlace(slug: string, script: Element | null): void {
	const taken = document.querySelector(`[data-gloss~="${slug}"],[data-gloss^="${slug}#"]`);
	if (taken || !script || !document.body.contains(script)) return;
	const place = document.createElement('div');
	place.setAttribute('data-gloss', slug);
	// Some pages hide what is empty, and what is hidden is never near.
	place.textContent = ' ';
	script.after(place);
}

/** All in a part of the page, itself included. */
export function placesIn(root: ParentNode): Element[] {
	const inside = [...root.querySelectorAll('[data-gloss]')];
	return root instanceof Element && root.matches('[data-gloss]') ? [root, ...inside] : inside;
}
