// What a reader waits for who has pressed what only the rest of a piece can answer.
import type { FirstView } from '../../content/model/first-view.ts';
import { draw } from './draw.ts';

export type Wait = {
	/** Waits for what was pressed, or again for what was pressed before. */
	begin(element?: HTMLElement): void;
	/** The rest has not come: who waits is told so, and who wants it has it asked for `again`. */
	giveUp(again: () => void): void;
};

/** `say` tells a screen reader. */
export function createWait(
	shadow: ShadowRoot,
	elsewhere: FirstView['elsewhere'],
	say: (text: string) => void,
): Wait {
	let pressed: HTMLElement | undefined;
	let askAgain: (() => void) | undefined;
	let missing: Element | undefined;

	/** In the place of what leads on, or under the row of what was pressed. */
	function sayMissing(waits: HTMLElement): void {
		const line = draw(elsewhere);
		if (!(line instanceof HTMLElement)) return;
		missing = line;
		(waits.closest('ul') ?? waits).after(line);
		const focused = shadow.activeElement === waits;
		waits.removeAttribute('aria-busy');
		waits.hidden = waits.id === 'onward';
		const retry = shadow.getElementById('retry');
		if (focused && waits.hidden) retry?.focus({ preventScroll: true });
		say(shadow.getElementById('missing')?.textContent ?? '');
	}

	return {
		begin(element = pressed) {
			pressed = element;
			const focused = missing?.contains(shadow.activeElement);
			missing?.remove();
			missing = undefined;
			say('');
			if (pressed) pressed.hidden = false;
			pressed?.setAttribute('aria-busy', 'true');
			if (focused) pressed?.focus({ preventScroll: true });
			const ask = askAgain;
			askAgain = undefined;
			ask?.();
		},
		giveUp(again) {
			askAgain = again;
			if (pressed) sayMissing(pressed);
		},
	};
}
