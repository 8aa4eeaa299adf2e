// The reader's own preference, which may change while a page is open.
import { PREFERS_DARK } from '../theme.ts';

/** Runs when the reader's preference changes; gives back how to stop. */
export function whenThemeChanges(run: () => void): () => void {
	const query = matchMedia(PREFERS_DARK);
	query.addEventListener('change', run);
	return () => query.removeEventListener('change', run);
}
