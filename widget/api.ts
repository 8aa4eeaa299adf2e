// `window.gloss`: the one global. A function, so that a page can queue calls before the script arrives.
import type { Boot } from '../content/model/boot.ts';
import { listen } from './events.ts';
import type { Instances } from './instances.ts';
import type { Status } from './load.ts';

/** The page's function. Before the script arrives it may be a stub that keeps calls in `q`. */
export type Gloss = {
	(...args: readonly unknown[]): Status | undefined;
	version?: 1;
	q?: Iterable<ArrayLike<unknown>>;
};

/**
 * `gloss('on', type, fn)`, `gloss('state', element)`; the other calls of a page are in commands.ts.
 * `gloss('boot', boot, script)` is for other copies of this runtime, which hand over what they brought. `queued` is
 * there if calls were waiting that take time.
 */
export function createApi(
	instances: Instances,
	receive: (boot: Boot, script: Element | null) => void,
	queue: Iterable<ArrayLike<unknown>>,
): { gloss: Gloss; queued: Promise<unknown> | undefined } {
	let queued: Promise<unknown> | undefined;
	const gloss: Gloss = (command, first, second) => {
		if (command === 'on' && typeof second === 'function') {
			listen(String(first), (event) => second(event));
		} else if (command === 'state' && first instanceof Element) {
			return instances.state(first);
		} else if (command === 'boot' && isBoot(first)) {
			receive(first, second instanceof Element ? second : null);
		} else {
			queued = import('./seldom.ts').then(
				({ run }) => run(instances, command, first, second),
				() => console.warn(`gloss: "${String(command)}" could not be carried out.`),
			);
		}
		return undefined;
	};
	gloss.version = 1;
	for (const call of queue) gloss(...Array.from(call));
	return { gloss, queued };
}

/** The worker wrote it. */
function isBoot(value: unknown): value is Boot {
	return typeof value === 'object' && value !== null && 'origin' in value;
}
