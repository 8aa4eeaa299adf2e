// Our modules, over lines that drop and stall. Modules need no `connect-src`.

/** After this a try has stalled, and another is begun beside it. */
const PATIENCE_MS = 8000;
/** From a try that has failed to the next: long enough for a phone to change from one mast to another. */
const PAUSE_MS = 1000;

const tries = new Map<string, number>();

/**
 * A module by its address, asked for twice if need be; each later try has an address of its own, because browsers
 * remember of an address that its import failed (https://github.com/whatwg/html/issues/6768). By hand, since a page may have
 * a `Promise` without `any`.
 *
 * @throws if it has not come by either
 */
export function fetchModule<T>(address: string): Promise<T> {
	return new Promise((resolve, reject) => {
		let asked = 1;
		let lost = 0;
		let timer: ReturnType<typeof setTimeout>;
		function next(why?: unknown): void {
			clearTimeout(timer);
			if (asked === 2) reject(why);
			else timer = setTimeout(ask, PAUSE_MS);
			asked = 2;
		}
		function ask(): void {
			const n = tries.get(address) ?? 0;
			tries.set(address, n + 1);
			// What comes late comes all the same.
			import(n ? `${address}?try=${n}` : address).then(
				(module) => {
					clearTimeout(timer);
					resolve(module);
				},
				(why) => {
					lost += 1;
					if (lost === asked) next(why);
				},
			);
			timer = setTimeout(next, PATIENCE_MS);
		}
		ask();
	});
}
