// What a reader has done with a piece, and nothing else: no content, no DOM, no clock.

import type { Certainty } from '../../content/model/kinds.ts';
import type { Answer, Answers } from '../../content/model/points.ts';

/** Where a quiz stands: the index of a question, or its end. */
export type Place = number | 'end';

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

/** How the page was shared. */
export type Shared = { how: 'native' | 'copied' } | { how: 'by-hand'; address: string };

export type Action =
	/** `moved` is the item that an order question's reader has moved. */
	| { type: 'draft'; question: string; answer: Answer; moved?: string }
	| { type: 'answer'; question: string; answer: Answer }
	| { type: 'go'; to: Place }
	| { type: 'again' }
	| { type: 'toggle'; key: string; open: boolean; claim?: string }
	| { type: 'visit'; key: string }
	| { type: 'filter'; certainty: Certainty | undefined }
	| { type: 'share' }
	| { type: 'shared'; shared: Shared };

export const initialState: State = {
	at: 0,
	drafts: {},
	answers: {},
	open: {},
	filter: undefined,
	completed: false,
	shared: undefined,
};
