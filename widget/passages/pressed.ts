// A press on the article: one on a marked passage opens its note. It stays the page's own: nothing is prevented, and no
// link or field is taken.
import type { Host, Place } from './host.ts';
import { openNote } from './open-note.ts';

const OWN = 'a,button,input,select,textarea,label,summary,[contenteditable],[role=button]';

/** What a piece has answered already; two may have marked the same words. */
const answered = new WeakSet<Event>();

/** Of passages inside each other the inner one is meant. */
export function pressed(host: Host, marked: readonly Place[], event: MouseEvent): void {
	if (event.defaultPrevented || answered.has(event)) return;
	const [hit] = marked
		.filter(({ range }) => range && isUnder(range, event))
		.sort((a, b) => String(a.range).length - String(b.range).length);
	if (!hit) return;
	answered.add(event);
	openNote(host, hit.claim);
}

/** Whether a click is on the words of a range, and on nothing else that they are part of. */
function isUnder(range: Range, { target, clientX: x, clientY: y }: MouseEvent): boolean {
	if (!(target instanceof Element) || !range.intersectsNode(target) || target.closest(OWN)) {
		return false;
	}
	return [...range.getClientRects()].some(
		({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
	);
}
