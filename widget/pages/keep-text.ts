// A text that is read already, because the widget is late, is left to its reader: nothing that they have opened, found,
// chosen or focused on is taken from them.

/** What a reader does with a text. */
const USES = ['toggle', 'focusin', 'pointerdown', 'keydown', 'scroll'];

/** Called by a script that stands before the widget's: that one then has no place, and makes none. */
export function keepText(place: Element | null): void {
	const own = document.currentScript;
	const keep = () => {
		if (!place || place.shadowRoot) return;
		place.removeAttribute('data-gloss');
		own?.nextElementSibling?.remove();
	};
	// Until the text has waited long enough for the widget there is nothing to be seen of it (styles/page.css).
	place?.addEventListener('animationend', () => {
		for (const type of USES) {
			document.addEventListener(type, keep, { capture: true, once: true });
		}
	});
}
