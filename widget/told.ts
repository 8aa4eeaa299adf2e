// What a page is told where a piece is not shown. A script that came instead of a piece (worker/script.ts) may have told it
// already: it shares a set of elements with us, and nothing else.
import type { EventHead } from '../content/model/first-view.ts';
import { emit } from './events.ts';
import type { Options } from './options.ts';

const TOLD = Symbol.for('gloss.told');

/** The link stays; the page and the console are told once, though the script of a fault may have come too. */
export function fail(
	element: Element,
	{ slug, placement, datalayer, head }: Partial<Options> & { slug: string; head?: EventHead },
	code: string,
	...cause: unknown[]
): void {
	if (!firstTold(element)) return;
	console.warn(`gloss: ${slug}: ${code}`, ...cause);
	emit(element, 'error', { slug, ...head, placement, code }, datalayer);
}

/** Whether an element is told for the first time; from then on it has been. */
function firstTold(element: Element): boolean {
	const kept: unknown = Reflect.get(document, TOLD);
	const told = kept instanceof WeakSet ? kept : new WeakSet();
	Reflect.set(document, TOLD, told);
	if (told.has(element)) return false;
	told.add(element);
	return true;
}
