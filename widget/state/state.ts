// What a reader has done with a piece, and nothing else: no content, no DOM, no clock.
import type { Place, Shared } from '../../content/model/action.ts';
import type { Certainty } from '../../content/model/kinds.ts';
import type { Answers } from '../../content/model/points.ts';

export type State = {
	at: Place;
	/** Chosen, not yet handed in; by question id. */
	drafts: Answers;
	/** Handed in; by question id. */
	answers: Answers;
	/** Whether a note, hint, card or feedback was opened or closed by hand; by its key. */
	open: Readonly<Record<string, boolean>>;
	/** The certainty that an explainer's strip sets off. */
	filter: Certainty | undefined;
	/** Whether the end has been reached. */
	completed: boolean;
	/** How the share button fared, until the next move; an address is to be copied by hand. */
	shared: Shared | undefined;
};

export const initialState: State = {
	at: 0,
	drafts: {},
	answers: {},
	open: {},
	filter: undefined,
	completed: false,
	shared: undefined,
};
