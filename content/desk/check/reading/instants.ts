// When dates begin and end, remembered: a story has few, and asking a zone takes long.
import { endOf, startOf } from '../../../model/time.ts';

const begun = new Map<string, number>();
const over = new Map<string, number>();

/** `startOf` of the model. */
export function beginning(when: string, zone: string | undefined): number {
	return remembered(begun, when, zone, startOf);
}

/** `endOf` of the model. */
export function ending(when: string, zone: string | undefined): number {
	return remembered(over, when, zone, endOf);
}

function remembered(
	known: Map<string, number>,
	when: string,
	zone: string | undefined,
	find: (when: string, zone?: string) => number,
): number {
	const key = `${when} ${zone}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const instant = find(when, zone);
	known.set(key, instant);
	return instant;
}
