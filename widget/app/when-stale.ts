// When a tab that stays open should ask whether a piece has changed.
import { TAB_ASKS } from '../../content/model/freshness.ts';

/** Milliseconds between two questions of a tab that is looked at, and the least between any two. */
const EVERY = TAB_ASKS * 1000;
const PAUSE = 60_000;

/** Runs when the tab is looked at again, and every five minutes while it is; gives back how to stop. */
export function whenStale(run: () => void): () => void {
	let last = Number.NEGATIVE_INFINITY;
	const look = () => {
		// A clock may be put back.
		const passed = Math.abs(Date.now() - last);
		if (document.visibilityState !== 'visible' || passed < PAUSE) return;
		last = Date.now();
		run();
	};
	const timer = window.setInterval(look, EVERY);
	document.addEventListener('visibilitychange', look);
	return () => {
		window.clearInterval(timer);
		document.removeEventListener('visibilitychange', look);
	};
}
