// The places of pieces on a page. A script without one of its own makes one right after itself, never in the head.

/** Long enough for a script on a slow line; and, where it has come, for it to run. Then the piece is fetched without. */
const COMING_MS = 5000;
const THERE_MS = 1000;

/** Told of each piece that a script has brought, by its name. */
export const came = new EventTarget();

/** Waits for the script of a piece that is on its way, if there is one: it brings the piece along. */
export function whenScriptCame(slug: string): Promise<unknown> {
	const script = document.querySelector<HTMLScriptElement>(scriptsOf(slug));
	if (!script) return Promise.resolve();
	const there = performance.getEntriesByName(script.src).length;
	return new Promise((resolve) => {
		for (const type of ['load', 'error']) script.addEventListener(type, resolve);
		// One that was written into the page as text never runs, but another in its stead.
		came.addEventListener(slug, resolve, { once: true });
		setTimeout(resolve, there ? THERE_MS : COMING_MS);
	});
}

const scriptsOf = (slug: string) => `script[src*="/e/${slug}.js"]`;

/**
 * After the script that brought a piece: the one that runs, or if that is not in the body (it is a module, a clone of a
 * consent tool's, or jQuery's in the head) the one that has its address. Does nothing where the piece has a place already.
 */
export function makePlace(slug: string, running: Element | null): void {
	const taken = document.querySelector(`[data-gloss~="${slug}"],[data-gloss^="${slug}#"]`);
	const script = document.body.contains(running)
		? running
		: document.body.querySelector(scriptsOf(slug));
	if (taken || !script) return;
	const place = document.createElement('div');
	place.setAttribute('data-gloss', slug);
	// Some pages hide what is empty, and what is hidden is never near.
	place.textContent = ' ';
	script.after(place);
}

/** All in a part of the page, and the part itself, which may be one or have been one. */
export function placesIn(root: Element): Element[] {
	return [root, ...root.querySelectorAll('[data-gloss]')];
}
