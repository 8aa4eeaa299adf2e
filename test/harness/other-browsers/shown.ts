// Finding what a reader sees, shadow roots included. These run in the page.

/**
 * The first element on show that fits a selector and, if one is given, is called so: by its label, else by its whole
 * text. Of elements within each other, the innermost.
 */
export function shown(selector: string, name = ''): Element | undefined {
	const fits = (it: Element) => {
		// What is still clear is about to be moved by what comes before it.
		if (!it.matches(selector) || !it.checkVisibility({ opacityProperty: true })) return false;
		return !name || (it.getAttribute('aria-label') ?? it.textContent)?.trim() === name;
	};
	const inmost = (it: Element): Element => {
		const child = [...it.children].find(fits);
		return child ? inmost(child) : it;
	};
	const roots: (Document | ShadowRoot)[] = [document];
	for (const root of roots) {
		for (const it of root.querySelectorAll('*')) {
			if (fits(it)) return inmost(it);
			if (it.shadowRoot) roots.push(it.shadowRoot);
		}
	}
	return undefined;
}

/** Comes with the first value that is something; throws when there is none of `what` within so many milliseconds. */
export async function until<T>(look: () => T, what: string, patience: number): Promise<T> {
	const end = performance.now() + patience;
	for (;;) {
		const found = look();
		if (found) return found;
		if (performance.now() > end) throw new Error(`In vain: ${what}`);
		await new Promise(requestAnimationFrame);
	}
}

/** What has the focus: what it is called, and whether it fits a selector. */
export function focusedOn(selector: string): { name: string; fits: boolean } {
	let it = document.activeElement;
	while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
	const label = it instanceof HTMLInputElement ? it.labels?.[0] : undefined;
	const name = it?.getAttribute('aria-label') ?? (label ?? it)?.textContent ?? '';
	return { name: it === document.body ? '' : name.trim(), fits: it?.matches(selector) ?? false };
}
