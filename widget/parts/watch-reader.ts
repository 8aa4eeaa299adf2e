// What every kind of piece has beside its body: it is seen, it is printed, the reader's preference changes.
import { whenPrinted } from '../app/when-printed.ts';
import { whenThemeChanges } from '../app/when-theme-changes.ts';
import { whenViewed } from '../app/when-viewed.ts';
import type { Ears } from './part.ts';

/** Of the page, and so of every piece on it. */
let printing = false;

export const isPrinting = () => printing;

export function watchReader(shadow: ShadowRoot, { viewed, redraw }: Ears): () => void {
	const stops = [
		whenViewed(shadow.host, viewed),
		whenThemeChanges(redraw),
		whenPrinted((now) => {
			printing = now;
			redraw();
		}),
	];
	return () => {
		for (const stop of stops) stop();
	};
}
