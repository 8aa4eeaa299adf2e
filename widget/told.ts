// Which elements have been told of a failure: by us, or by a script that came instead of a piece (worker/script.ts), which
// shares this set and nothing else with us.

const TOLD = Symbol.for('gloss.told');

/** Whether an element is told for the first time; from then on it has been. */
export function firstTold(element: Element): boolean {
	const kept: unknown = Reflect.get(document, TOLD);
	const told = kept instanceof WeakSet ? kept : new WeakSet();
	Reflect.set(document, TOLD, told);
	if (told.has(element)) return false;
	told.add(element);
	return true;
}
