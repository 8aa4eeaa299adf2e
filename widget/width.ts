// How much room a column gives to an explainer.
import type { Piece } from '../content/model/piece.ts';

/** Pixels from which its cards are open at first. */
const ROOMY = 560;

/** Asked only for what has cards: to answer, the browser lays out the page at once. */
export function isRoomy(element: Element, kind: Piece['kind']): boolean {
	return kind === 'explainer' && element.clientWidth >= ROOMY;
}
