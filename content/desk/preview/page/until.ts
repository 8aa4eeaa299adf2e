// Waits for something to be there, as long as the piece keeps changing and no longer than is bearable.

const PATIENCE_MS = 4000;

/** What `find` finds, now or after a change; null if it does not come. */
export function until<T>(root: ShadowRoot, find: () => T | null): Promise<T | null> {
	const now = find();
	if (now !== null) return Promise.resolve(now);
	return new Promise((resolve) => {
		const end = (found: T | null) => {
			observer.disconnect();
			clearTimeout(timer);
			resolve(found);
		};
		const observer = new MutationObserver(() => {
			const found = find();
			if (found !== null) end(found);
		});
		observer.observe(root, { childList: true, subtree: true, attributes: true });
		const timer = setTimeout(() => end(null), PATIENCE_MS);
	});
}
