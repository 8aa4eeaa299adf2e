// Turns, so that many pieces on a page are not drawn in one long task, nor laid out in one.

/** In a page that is not looked at nothing is painted. */
const UNPAINTED_MS = 100;

let last = Promise.resolve();

/** Waits until those who asked before have had a task each and are painted, and then for a task of its own. */
export function takeTurn(): Promise<void> {
	const turn = last.then(() => new Promise<void>((resolve) => setTimeout(resolve)));
	last = turn.then(() =>
		Promise.race([painted(), new Promise<void>((resolve) => setTimeout(resolve, UNPAINTED_MS))]),
	);
	return turn;
}

/** Waits until the page has been painted. */
export function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
