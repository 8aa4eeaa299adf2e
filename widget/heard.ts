// Listening that can be ended. Not by a signal, of which what some pages put in the place of `addEventListener` knows nothing.

/** Listens; gives back how to stop. */
export function heard(on: EventTarget, type: string, run: (event: Event) => void): () => void {
	on.addEventListener(type, run);
	return () => on.removeEventListener(type, run);
}
