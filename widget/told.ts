// What a page is told where a piece is not shown. A script that came instead of a piece (worker/script.ts) may have told it
// already: it shares with us what it told each element, and nothing else.
import type { EventHead } from '../content/model/first-view.ts';
import { emit, type GlossEvent, tellListeners } from './events.ts';
import type { Options } from './options.ts';

const TOLD = Symbol.for('gloss.told');

/** The link stays; the page and the console are told once, though the script of a fault may have come too. */
export function fail(
	element: Element,
	{
		slug,
		placement,
		datalayer,
		head,
	}: Partial<Options> & { slug: string; head?: EventHead | undefined },
	code: string,
	...cause: unknown[]
): void {
	const told = toldOnPage();
	const before = told.get(element);
	const first = !told.has(element);
	told.set(element, undefined);
	if (before) tellListeners({ type: 'gloss:error', detail: before, target: element });
	if (!first) return;
	console.warn(`gloss: ${slug}: ${code}`, ...cause);
	emit(element, 'error', { slug, ...head, placement, code }, datalayer);
}

/** What fails anew after this is told anew. */
export function forget(element: Element): void {
	toldOnPage().delete(element);
}

type Told = WeakMap<Element, GlossEvent['detail'] | undefined>;

/** Each element that was told of, with what another script has told it. */
function toldOnPage(): Told {
	const kept: unknown = Reflect.get(document, TOLD);
	const told: Told = kept instanceof WeakMap ? kept : new WeakMap();
	Reflect.set(document, TOLD, told);
	return told;
}
