// What every kind of piece has beside its body: it is seen, it is printed, the reader's preference changes.
import { whenPrinted } from '../app/when-printed.ts';
import { whenThemeChanges } from '../app/when-theme-changes.ts';
import { whenViewed } from '../app/when-viewed.ts';
import type { Ears } from './part.ts';

/** Of the page, and so of every piece on it. */
let printing = false;

/** Whether the page is being printed: everything is unfolded then. */
export const isPrinting = () => printing;

/** Returns what ends it. */
export function watchReader(shadow: ShadowRoot, { viewed, dress, redraw }: Ears): () => void {
	// What is on paper is drawn anew, and so is what comes back after it.
	let focused = -1;
	const stops = [
		whenViewed(shadow.host, viewed),
		whenThemeChanges(dress),
		whenPrinted((now) => {
			printing = now;
			if (now) focused = focusable(shadow).indexOf(shadow.activeElement);
			redraw();
			const again = now ? undefined : focusable(shadow)[focused];
			if (again instanceof HTMLElement) again.focus({ preventScroll: true });
		}),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

function focusable(shadow: ShadowRoot): (Element | null)[] {
	return [...shadow.querySelectorAll('a, button, input, [tabindex]')];
}
