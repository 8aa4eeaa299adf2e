// When a tab that stays open should ask whether a piece has changed.

/** Milliseconds between two questions of a tab that is looked at, and the least between any two. */
const EVERY = 300_000;
const PAUSE = 60_000;

/** Runs when the tab is looked at again, and every five minutes while it is; gives back how to stop. */
export function whenStale(run: () => void): () => void {
	let last = Number.NEGATIVE_INFINITY;
	const look = () => {
		if (document.visibilityState !== 'visible' || Date.now() - last < PAUSE) return;
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
