// Turns, so that many pieces on a page are not drawn in one long task.

let last = Promise.resolve();

/** Waits until those who asked before have had a task each, and then for a task of its own. */
export function takeTurn(): Promise<void> {
	last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
	return last;
}

/** Waits until the page has been painted. */
export function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
