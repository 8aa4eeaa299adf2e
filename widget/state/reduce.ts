// The one way state changes: a pure step from what was to what is.
import type { Action } from '../../content/model/action.ts';
import { lookup } from '../../content/model/lookup.ts';
import { initialState, type State } from './state.ts';

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
			if (lookup(state.answers, action.question) !== undefined) return state;
			return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
		case 'go':
			return {
				...state,
				at: action.to,
				completed: state.completed || action.to === 'end',
				shared: undefined,
			};
		case 'again':
			return initialState;
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
