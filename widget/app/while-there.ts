// Listening only while a place is on the page.

/** Gives back how to say whether it is there; `listen` gives back how to stop each thing that it has begun. */
export function whileThere(listen: () => readonly (() => void)[]): (there: boolean) => void {
	let stops: readonly (() => void)[] | undefined;
	return (there) => {
		if (!there) for (const stop of stops ?? []) stop();
		stops = there ? (stops ?? listen()) : undefined;
	};
}
