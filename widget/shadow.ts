// The shadow root of a place: the one thing of ours on a partner's element.

const ours = new WeakSet<ShadowRoot>();

/**
 * Makes room for a view in an element's shadow root, and lets a click on an annotated phrase reach its mark.
 *
 * @throws if the element cannot have a shadow root, or has one that is not ours
 */
export function takeOver(element: Element): ShadowRoot {
	if (element.shadowRoot && !ours.has(element.shadowRoot)) {
		throw new TypeError('The element has a shadow root of its own.');
	}
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	ours.add(shadow);
	// What was handed back before stays in the way otherwise.
	shadow.replaceChildren();
	shadow.addEventListener('click', passToMark);
	shadow.addEventListener('click', passToInput);
	shadow.addEventListener('keydown', passToButton);
	shadow.addEventListener('keydown', keepFromPage);
	shadow.addEventListener('mousedown', keepFromPage);
	return shadow;
}

/** Gives an element back to the page: its own link shows again. */
export function handBack(shadow: ShadowRoot): void {
	shadow.replaceChildren(document.createElement('slot'));
}

/** For pages that strip the inline style with the reserved height. */
export function reserve(shadow: ShadowRoot, pixels: number | undefined): void {
	const frame = shadow.querySelector<HTMLElement>('.gloss');
	if (pixels) frame?.style.setProperty('min-height', `${pixels}px`);
}

/** Enter hands in what has been chosen, as it does in a form. */
function passToButton(event: Event): void {
	if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
	if (!(event.target instanceof HTMLInputElement)) return;
	// The rest of the press would go to what then has the focus.
	event.preventDefault();
	event.target.closest('.form')?.querySelector<HTMLElement>('#check')?.click();
}

/**
 * Shortcuts of players and galleries leave alone what is typed into inputs and buttons, and take what comes from here for
 * something else: outside a shadow root its element is the target. Escape is theirs, and so is every letter.
 */
function keepFromPage(event: Event): void {
	if (event instanceof KeyboardEvent && !/^(?: |Enter|Arrow|Home|End|Page)/.test(event.key)) return;
	if (event.target instanceof Element && event.target.closest('input, button, a')) {
		event.stopPropagation();
	}
}

/** A press on a row is one on its input: WebKit would pass it on as a click of detail 0, as if arrow keys had made it. */
function passToInput(event: Event): void {
	if (!(event instanceof MouseEvent) || event.detail === 0) return;
	if (!(event.target instanceof Element) || event.target instanceof HTMLInputElement) return;
	const input = event.target.closest<HTMLLabelElement>('label.option')?.control;
	if (!input) return;
	event.preventDefault();
	const { detail } = event;
	input.focus({ preventScroll: true });
	input.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
}

/** A click on the words of an annotated phrase is one on its button. */
function passToMark(event: Event): void {
	if (!(event.target instanceof Element) || event.target.closest('button, a')) return;
	event.target.closest('.phrase')?.querySelector<HTMLElement>('.mark')?.click();
}
