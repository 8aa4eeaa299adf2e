// What stands below a piece that has been read, and what else no reader waits for.
import { share } from '../share.ts';
import css from '../styles/closing.css';
import { ClosingView } from '../views/closing.tsx';
import { whenPrinted } from '../when-printed.ts';
import { whenThemeChanges } from '../when-theme-changes.ts';
import { whenViewed } from '../when-viewed.ts';
import type { Ears } from './part.ts';

/** Of the page, and so of every piece on it. */
let printing = false;

export const closing = {
	css,
	ClosingView,
	share,
	isPrinting: () => printing,
	watch(shadow: ShadowRoot, { viewed, redraw }: Ears): () => void {
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
	},
};

export type Closing = typeof closing;
