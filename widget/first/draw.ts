// Draws what the worker has written as a tree: elements, attributes and texts, and what a press of an element does.
import type { Action } from '../../content/model/action.ts';
import type { Tree } from '../../content/model/first-view.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const actions = new WeakMap<Element, Action>();

/** What a press of the element does. */
export function actionOf(element: Element): Action | undefined {
	return actions.get(element);
}

/** A tree as nodes of the document. Each text is a node of its own, as Preact wants it when it takes over. */
export function draw(tree: Tree, space = HTML): Node {
	if (typeof tree === 'string') return document.createTextNode(tree);
	const [tag, attributes, children, action] = tree;
	const inner = tag === 'svg' ? SVG : space;
	const element = document.createElementNS(inner, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children.map((child) => draw(child, inner)));
	if (action) actions.set(element, action);
	return element;
}
