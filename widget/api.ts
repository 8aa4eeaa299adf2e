// `window.gloss`: the one global. A function, so that a page can queue calls before the script arrives.
import type { Boot } from '../content/model/boot.ts';
import { type GlossEvent, listen } from './events.ts';
import type { Instances, Status } from './instances.ts';
import type { Options } from './options.ts';

/** The page's function. Before the script arrives it may be a stub that keeps calls in `q`. */
export type Gloss = {
	(...args: readonly unknown[]): Status | undefined;
	version?: 1;
	q?: Iterable<ArrayLike<unknown>>;
};

/**
 * `gloss('on', type, fn)`, `gloss('scan', root?)`, `gloss('mount', element, options?)`, `gloss('unmount', element)`,
 * `gloss('set', element, options)`, `gloss('state', element)`. A call that fits none of these is said in the console.
 */
export function createApi(
	instances: Instances,
	receive: (boot: Boot, script: Element | null) => void,
	queue: Iterable<ArrayLike<unknown>>,
): Gloss {
	const gloss: Gloss = (command, first, second) => {
		if (command === 'on' && typeof first === 'string' && typeof second === 'function') {
			listen(first, (event: GlossEvent) => second(event));
		} else if (command === 'scan') {
			instances.scan(first instanceof Element ? first : document);
		} else if (command === 'boot' && isBoot(first)) {
			receive(first, second instanceof Element ? second : null);
		} else if (first instanceof Element) {
			if (command === 'mount') instances.mount(first, overridesOf(second));
			else if (command === 'unmount') instances.unmount(first);
			else if (command === 'set') instances.set(first, overridesOf(second));
			else if (command === 'state') return instances.state(first);
			else misused(command);
		} else misused(command);
		return undefined;
	};
	gloss.version = 1;
	for (const call of queue) gloss(...Array.from(call));
	return gloss;
}

function misused(command: unknown): void {
	console.warn(`gloss: "${String(command)}" with these arguments is not a call it knows.`);
}

/** Another runtime of this major version hands over what it brought; the worker wrote it. */
function isBoot(value: unknown): value is Boot {
	return typeof value === 'object' && value !== null && 'origin' in value;
}

/** The options a page may change by script; anything else in the object is passed over. */
function overridesOf(value: unknown): Partial<Options> {
	if (typeof value !== 'object' || value === null) return {};
	const { theme, placement } = value as { theme?: unknown; placement?: unknown };
	return {
		...((theme === 'light' || theme === 'dark' || theme === 'auto') && { theme }),
		...(typeof placement === 'string' && { placement }),
	};
}
