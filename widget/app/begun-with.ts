// What a reader has done in a first view, where another revision of the piece comes after it: as far as it makes sense there.
import type { Action } from '../../content/model/action.ts';
import type { Piece } from '../../content/model/piece.ts';
import { reduce } from '../state/reduce.ts';
import { initialState, type State } from '../state/state.ts';

/** The state to begin with. An answer to a question or with an option that `piece` does not have is left out. */
export function begunWith(piece: Piece, done: readonly Action[] = []): State {
	let state = initialState;
	// Not by the list's own `reduce`, which old libraries replace.
	for (const action of done) if (makesSense(piece, action)) state = reduce(state, action);
	return state;
}

/** In a first view one option is chosen, and nothing else. */
function makesSense(piece: Piece, action: Action): boolean {
	if (action.type !== 'answer' && action.type !== 'draft') return true;
	const { answer } = action;
	const question =
		piece.kind === 'quiz' ? piece.questions.find(({ id }) => id === action.question) : undefined;
	if (question?.kind !== 'choice' && question?.kind !== 'poll') return false;
	const known = (id: string) => question.options.some((option) => option.id === id);
	return typeof answer !== 'number' && answer.every(known);
}
