// The one way state changes: a pure step from what was to what is.
import type { Action } from '../../content/model/action.ts';
import { answerTo, initialState, type State } from './state.ts';

/**
 * The state after an action. An answer, once handed in, stays as it is.
 *
 * @example
 * reduce(initialState, { type: 'answer', question: 'q1', answer: ['b'] }).answers; // { q1: ['b'] }
 */
export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'draft':
			return { ...state, drafts: { ...state.drafts, [action.question]: action.answer } };
		case 'answer':
			if (answerTo(state, action.question) !== undefined) return state;
			return {
				...keep(state, action.question),
				answers: { ...state.answers, [action.question]: action.answer },
			};
		case 'go':
			return {
				...state,
				at: action.to,
				reopened: state.reopened?.questions.length ? state.reopened : undefined,
				completed: state.completed || action.to === 'end',
				shared: undefined,
			};
		case 'again':
			return initialState;
		case 'reopen':
			return {
				...state,
				at: action.to,
				drafts: { ...state.drafts, ...state.answers },
				given: { ...state.given, ...action.given },
				reopened: { questions: action.questions, back: state.at },
				shared: undefined,
			};
		case 'keep':
			return keep(state, action.question);
		case 'toggle':
			return { ...state, open: { ...state.open, [action.key]: action.open } };
		case 'visit':
			return { ...state, open: { ...state.open, [action.key]: true } };
		case 'filter':
			return { ...state, filter: action.certainty };
		case 'share':
			return { ...state, shared: undefined };
		case 'shared':
			return { ...state, shared: action.shared };
	}
}

/** The answer to a question that was asked again stands. */
function keep(state: State, question: string): State {
	const { reopened } = state;
	if (!reopened) return state;
	const questions = reopened.questions.filter((id) => id !== question);
	return { ...state, reopened: { ...reopened, questions } };
}
