// What a reader has done with one revision of a piece, as it stands in the next. Pure.
import type { Place } from '../../content/model/action.ts';
import { claimsOf, statementsOf } from '../../content/model/claims-used.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Explainer, Piece, Quiz } from '../../content/model/piece.ts';
import type { Answers, Given } from '../../content/model/points.ts';
import { givenNow } from '../../content/model/scoring.ts';
import type { State } from '../state/state.ts';
import { fitting, openIn } from './recall.ts';

/** Answers that still fit are kept, and what each was worth is kept with them. */
export function carriedOver(was: Piece, now: Piece, state: State): State {
	if (now.kind === 'explainer')
		return canBeUnset(now, state) ? state : { ...state, filter: undefined };
	if (was.kind !== 'quiz') return state;
	const answers = fitting(now, state.answers);
	const given = givenNow(was, state.answers, state.given);
	const placeOf = (at: Place) => placeIn(was, now, at) ?? nextIn(now, answers, state);
	return {
		...state,
		at: placeOf(state.at),
		answers,
		drafts: fitting(now, state.drafts),
		given: withWorth(now, answers, given),
		reopened: state.reopened && {
			questions: state.reopened.questions.filter((id) => Object.hasOwn(answers, id)),
			back: placeOf(state.reopened.back),
		},
	};
}

/** What answers were worth, and what they are worth now: who tries once more may do worse. */
export function withWorth(now: Quiz, answers: Answers, given: Given): Given {
	return { ...given, ...givenNow(now, answers, given) };
}

/** Where a reader goes on whose question is gone: nobody is brought to the end who has not gone there. */
function nextIn(quiz: Quiz, answers: Answers, { completed }: State): Place {
	const open = openIn(quiz, answers);
	return open === 'end' && !completed ? quiz.questions.length - 1 : open;
}

/** Whether the strip still has what it sets off, or nothing was set off. */
function canBeUnset(explainer: Explainer, { filter }: State): boolean {
	const { cards, claims } = explainer;
	const used = statementsOf(explainer).flatMap(claimsOf);
	return (
		!filter || (cards.length > 1 && used.some((id) => lookup(claims, id)?.certainty === filter))
	);
}

/** Where the same question stands now, or the end; nothing if it is gone. */
function placeIn(was: Quiz, now: Quiz, at: Place): Place | undefined {
	if (at === 'end') return at;
	const index = now.questions.findIndex(({ id }) => id === was.questions[at]?.id);
	return index < 0 ? undefined : index;
}
