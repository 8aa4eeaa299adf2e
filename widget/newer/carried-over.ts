// What a reader has done with one revision of a piece, as it stands in the next. Pure.
import type { Place } from '../../content/model/action.ts';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import { givenNow } from '../../content/model/scoring.ts';
import type { State } from '../state/state.ts';
import { fitting, openIn } from './recall.ts';

/** Answers that still fit are kept, and what each was worth is kept with them. */
export function carriedOver(was: Piece, now: Piece, state: State): State {
	if (was.kind !== 'quiz' || now.kind !== 'quiz') return state;
	const answers = fitting(now, state.answers);
	const placeOf = (at: Place) => placeIn(was, now, at) ?? openIn(now, answers);
	return {
		...state,
		at: placeOf(state.at),
		answers,
		drafts: fitting(now, state.drafts),
		given: givenNow(was, state.answers, state.given),
		reopened: state.reopened && {
			questions: state.reopened.questions.filter((id) => Object.hasOwn(answers, id)),
			back: placeOf(state.reopened.back),
		},
	};
}

/** Where the same question stands now, or the end; nothing if it is gone. */
function placeIn(was: Quiz, now: Quiz, at: Place): Place | undefined {
	if (at === 'end') return at;
	const index = now.questions.findIndex(({ id }) => id === was.questions[at]?.id);
	return index < 0 ? undefined : index;
}
