// A view in the shadow root of its place.
import type { render, VNode } from 'preact';

/** Draws it `by` Preact's `render` or `hydrate`. Moving a row takes the focus from the button that moved it: it has it back. */
export function drawInto(shadow: ShadowRoot, view: VNode, by: typeof render): void {
	const focused = shadow.activeElement;
	by(view, shadow);
	if (focused instanceof HTMLElement && focused.isConnected && shadow.activeElement !== focused) {
		focused.focus({ preventScroll: true });
	}
}
