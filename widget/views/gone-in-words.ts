// What is said where a piece is no longer to be had.
import type { Piece } from '../../content/model/piece.ts';
import type { Phase } from '../../content/model/time.ts';
import type { Words } from './words.ts';

/** One line, with the reason if a piece was withdrawn for one. */
export function goneInWords(
	{ kind, withdrawn }: Pick<Piece, 'kind' | 'withdrawn'>,
	phase: Phase,
	words: Words,
): string {
	const line = words.say(`${kind}Gone`);
	return phase === 'withdrawn' && withdrawn?.why ? `${line} ${withdrawn.why}` : line;
}
