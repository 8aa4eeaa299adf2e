// Time goes on while a tab is open: what it does to a piece shows without an editor and without a reload.
import { stateAt, type Timed } from '../../content/model/time.ts';

/** A device may sleep through a timer and wake without a word: so often we look. Timers hold 2^31 ms at most. */
const LOOK_MS = 600_000;

/**
 * Runs whenever time has changed the state of a piece since the instant as of which it was drawn, and soon if it already
 * has; gives back how to stop.
 *
 * @param drawn - epoch milliseconds
 * @param run - gets the instant
 */
export function whenTimeComes(piece: Timed, drawn: number, run: (now: number) => void): () => void {
	const { phase, changesAt } = stateAt(piece, drawn);
	let next = phase === 'live' ? changesAt : drawn;
	let timer: number | undefined;
	const wait = () => {
		window.clearTimeout(timer);
		if (next === undefined) return;
		timer = window.setTimeout(look, Math.min(Math.max(next - Date.now(), 0), LOOK_MS));
	};
	const look = () => {
		const now = Date.now();
		const come = next !== undefined && next <= now;
		if (come) next = stateAt(piece, now).changesAt;
		wait();
		if (come) run(now);
	};
	document.addEventListener('visibilitychange', look);
	wait();
	return () => {
		window.clearTimeout(timer);
		document.removeEventListener('visibilitychange', look);
	};
}
