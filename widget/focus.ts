// Where the focus goes: to what the reader turns to next, and nowhere else.

/** After an answer: to what leads on. A question alone leads nowhere, and the reader stays with it. */
export function focusOnward(shadow: ShadowRoot): void {
	(shadow.getElementById('onward') ?? shadow.getElementById('ask'))?.focus({ preventScroll: true });
}

/** To a place, whose top is brought on the screen if it is out of sight. */
export function focusAndShow(target: HTMLElement | null, top: Element | null = target): void {
	target?.focus({ preventScroll: true });
	const box = top?.getBoundingClientRect();
	const away = box && (box.top < 0 || box.top >= window.innerHeight / 2);
	if (away) top?.scrollIntoView({ block: 'start' });
	// What is in the window may still not be seen: a frame can be higher than the screen, a page scroll in a part of it.
	else target?.scrollIntoView({ block: 'nearest' });
}
