// Our modules, over lines that drop and stall. Modules need no `connect-src`.

/** After this a try has stalled, and another is begun beside it. */
const PATIENCE_MS = 8000;
/** From a try that has failed to the next: long enough for a phone to change from one mast to another. */
const PAUSE_MS = 1000;

const tries = new Map<string, number>();

/**
 * A module by its address, asked for twice if need be; each later try has an address of its own, because browsers
 * remember of an address that its import failed (https://github.com/whatwg/html/issues/6768).
 *
 * @throws if it has not come by either
 */
export async function fetchModule<T>(address: string): Promise<T> {
	const coming: Promise<T>[] = [];
	const ask = () => {
		const n = tries.get(address) ?? 0;
		tries.set(address, n + 1);
		coming.push(import(n ? `${address}?try=${n}` : address));
		return Promise.race([Promise.any(coming), wait(PATIENCE_MS).then(() => Promise.reject())]);
	};
	return ask().catch(() => wait(PAUSE_MS).then(ask));
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
