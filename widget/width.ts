// How much room a column gives to an explainer.

/** Pixels from which its cards are open at first. */
const ROOMY = 560;

export function isRoomy(element: Element): boolean {
	return element.clientWidth >= ROOMY;
}
