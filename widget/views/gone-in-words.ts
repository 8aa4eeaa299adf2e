// What is said where a piece is no longer to be had.
import type { Gone } from '../../content/model/boot.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Phase } from '../../content/model/schedule.ts';
import type { Words } from './words.ts';

/** One line, with the reason if a piece was withdrawn for one; and what is added for who had answered. */
export function goneInWords(
	{ kind, withdrawn }: Pick<Piece, 'kind' | 'withdrawn'>,
	phase: Phase,
	words: Words,
): Pick<Gone, 'text' | 'answered'> {
	const line = words.say(`${kind}Gone`);
	const text = phase === 'withdrawn' && withdrawn?.why ? `${line} ${withdrawn.why}` : line;
	return kind === 'quiz' ? { text, answered: words.say('answersGone') } : { text };
}
