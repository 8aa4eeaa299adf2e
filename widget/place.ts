// A script without a place of its own on the page makes one right after itself. It never does so in the head.

/** The script that brought a piece: the one that runs, else (in a module, or cloned by a consent tool) by its address. */
export function scriptOf(slug: string, running: Element | null): Element | undefined {
	if (running) return running;
	const scripts = document.querySelectorAll('script[src]');
	return [...scripts].find((script) => {
		const src = script.getAttribute('src')?.replace(/[?#].*/, '');
		return src?.endsWith(`/e/${slug}.js`);
	});
}

export function makePlace(slug: string, script: Element | undefined): void {
	const places = [...document.querySelectorAll('[data-gloss]')];
	const taken = places.some((place) => place.getAttribute('data-gloss')?.split('#')[0] === slug);
	if (taken || !script || !document.body.contains(script)) return;
	const place = document.createElement('div');
	place.setAttribute('data-gloss', slug);
	script.after(place);
}
