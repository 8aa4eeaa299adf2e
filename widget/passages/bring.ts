// Brings a line or a note into view. Every box that its reader can scroll is scrolled, and none that cuts off its text: what stands
// behind "Read on" or a paywall stays there, and the edge behind which it is comes into view instead.
import { howToScroll } from './how-to-scroll.ts';

/** What is left free above and below, where headers and footers may stay; and where a line comes to stand. */
const ROOM = 1 / 5;
const AT = 1 / 3;

/** @param what - the box of the line or note now, which stands in the node */
export function bring(node: Node, what: DOMRect): void {
	let { left, top } = what;
	const { height: tall } = what;
	for (let box = above(node); box; box = above(box)) {
		const { overflowX, overflowY } = getComputedStyle(box);
		if (overflowY === 'visible' || isOfWindow(box)) continue;
		const edges = box.getBoundingClientRect();
		const { scrollLeft, scrollTop } = box;
		box.scrollBy({
			left: canScroll(overflowX) ? beside(left, edges.left, edges.width) : 0,
			top: canScroll(overflowY) ? off(top, tall, edges.top, edges.height) : 0,
			behavior: 'instant',
		});
		left = within(left + scrollLeft - box.scrollLeft, edges.left, edges.right);
		top = within(top + scrollTop - box.scrollTop, edges.top, edges.bottom);
	}
	// A reader who has zoomed in sees a part of the window.
	const {
		offsetLeft = 0,
		offsetTop = 0,
		width = innerWidth,
		height = innerHeight,
	} = visualViewport ?? {};
	scrollBy({
		left: beside(left, offsetLeft, width),
		top: off(top, tall, offsetTop, height),
		behavior: howToScroll(),
	});
}

/** The element in which a node is shown. */
function above(node: Node): Element | null {
	const parent = (node instanceof Element && node.assignedSlot) || node.parentNode;
	return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** What the root and the body have of scrolling is the window's, but for a body in a root that has its own. */
function isOfWindow(box: Element): boolean {
	const { documentElement: root, body } = document;
	return box === root || (box === body && getComputedStyle(root).overflowY === 'visible');
}

function canScroll(overflow: string): boolean {
	return overflow === 'auto' || overflow === 'scroll';
}

/** How far something `tall` has to go; what is too tall begins as high as it may. */
function off(at: number, tall: number, from: number, size: number): number {
	const room = ROOM * size;
	const least = from + room;
	const most = from + size - room - tall;
	return at < least || at > most ? at - Math.max(least, Math.min(from + AT * size, most)) : 0;
}

function beside(at: number, from: number, size: number): number {
	return at < from || at > from + size ? at - from : 0;
}

function within(at: number, least: number, most: number): number {
	return Math.min(Math.max(at, least), most);
}
