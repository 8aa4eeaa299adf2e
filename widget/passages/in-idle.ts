// Work in slices while the page has nothing else to do.

/** Milliseconds after which a slice comes though the page is busy, and for how long a slice goes on. */
const PATIENCE_MS = 2000;
const SLICE_MS = 4;

/** Takes steps until there are no more; gives back how to stop. `done` hears for how many milliseconds it has worked. */
export function inIdle(steps: Iterator<void>, done: (worked: number) => void): () => void {
	let worked = 0;
	let stopped = false;
	function slice(): void {
		const begin = performance.now();
		let over = stopped;
		while (!over && performance.now() - begin < SLICE_MS) over = steps.next().done === true;
		worked += performance.now() - begin;
		if (!over) next();
		else if (!stopped) done(worked);
	}
	function next(): void {
		// Safari has no such thing.
		if ('requestIdleCallback' in self) requestIdleCallback(slice, { timeout: PATIENCE_MS });
		else setTimeout(slice, 50);
	}
	next();
	return () => {
		stopped = true;
	};
}
