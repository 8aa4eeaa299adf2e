// Tells the page which corrections its reader has been shown: each once, when the line with its date is on the screen.
import type { Current } from '../app/renewing.ts';

/** What is shown in the places that are looked at. */
const watched = new WeakMap<Element, Current>();

/** What the page was told of each piece; the next in the same place may have corrections of the same names. */
const tellings = new WeakMap<Current, Set<string>>();

function toldOf(current: Current): Set<string> {
	const told = tellings.get(current) ?? new Set();
	tellings.set(current, told);
	return told;
}

/** Begins to look at a place, whatever is shown there from then on. */
export function tellCorrections(current: Current): void {
	const { element } = current;
	const shadow = element.shadowRoot;
	const known = watched.has(element);
	watched.set(element, current);
	if (!shadow || known) return;
	const observer = new IntersectionObserver((entries) => {
		for (const { isIntersecting, target } of entries) {
			const id = target.getAttribute('data-correction') ?? '';
			const now = watched.get(element) ?? current;
			const told = toldOf(now);
			if (!isIntersecting || told.has(id)) continue;
			const { corrections = [] } = now.subject.delivery.piece;
			const correction = corrections.find((it) => it.id === id);
			if (!correction) continue;
			told.add(id);
			now.shown.tell('correction', { id, effect: correction.effect });
		}
	});
	const look = () => {
		for (const line of shadow.querySelectorAll('[data-correction]')) observer.observe(line);
	};
	look();
	// Places come and go with what the reader opens.
	new MutationObserver(look).observe(shadow, { childList: true, subtree: true });
}
