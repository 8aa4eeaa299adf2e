// What stands below a piece that has been read, and what else no reader waits for.
import { share } from '../share.ts';
import css from '../styles/closing.css';
import { ClosingView } from '../views/closing.tsx';
import { whenThemeChanges } from '../when-theme-changes.ts';
import { whenViewed } from '../when-viewed.ts';
import type { Ears } from './part.ts';

export const closing = {
	css,
	ClosingView,
	share,
	watch(shadow: ShadowRoot, { viewed, themeChanged }: Ears): () => void {
		const stops = [whenViewed(shadow.host, viewed), whenThemeChanges(themeChanged)];
		return () => {
			for (const stop of stops) stop();
		};
	},
};

export type Closing = typeof closing;
