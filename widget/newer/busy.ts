// Whether a reader is in the middle of something that no new revision may disturb.
import type { Piece } from '../../content/model/piece.ts';
import { answerTo, hasBegun, type State } from '../state/state.ts';

/**
 * Whether a question is being answered: one that is open in a quiz that has been begun, be it by an answer, by
 * something chosen and not handed in, or by the focus alone.
 */
export function isBusy(piece: Piece, state: State, focused: Element | null): boolean {
	if (piece.kind !== 'quiz' || state.at === 'end') return false;
	const question = piece.questions[state.at];
	if (!question || answerTo(state, question.id) !== undefined) return false;
	return hasBegun(state) || Boolean(focused?.closest('.question'));
}
