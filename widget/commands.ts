// What a page may ask of Gloss by script, beside listening: rare enough to be fetched when it is asked.
import type { Instances } from './instances.ts';
import type { Options } from './options.ts';

/**
 * `gloss('scan', root?)`, `gloss('mount', element, options?)`, `gloss('unmount', element)`,
 * `gloss('set', element, options)`. A call that is none of these is said in the console.
 */
export function run(instances: Instances, command: unknown, first: unknown, second: unknown): void {
	if (command === 'scan') for (const root of rootsOf(first)) instances.scan(root);
	else if (!(first instanceof Element)) misused(command);
	else if (command === 'mount') instances.mount(first, overridesOf(second));
	else if (command === 'unmount') instances.unmount(first);
	else if (command === 'set') instances.set(first, overridesOf(second));
	else misused(command);
}

/** A shadow root of the page's is a fragment. */
function rootsOf(value: unknown): Iterable<Element> {
	if (value instanceof Element) return [value];
	return value instanceof DocumentFragment ? value.children : [document.documentElement];
}

function misused(command: unknown): void {
	console.warn(`gloss: "${String(command)}" with these arguments is not a call it knows.`);
}

/** The options a page may change by script; anything else in the object is passed over. */
function overridesOf(value: unknown): Partial<Options> {
	if (typeof value !== 'object' || value === null) return {};
	const theme: unknown = 'theme' in value ? value.theme : undefined;
	const placement: unknown = 'placement' in value ? value.placement : undefined;
	return {
		...((theme === 'light' || theme === 'dark' || theme === 'auto') && { theme }),
		...(typeof placement === 'string' && { placement }),
	};
}
