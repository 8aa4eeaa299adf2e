// What a reader has done with a piece, and nothing else: no content, no DOM, no clock.
import type { Place, Shared } from '../../content/model/action.ts';
import type { Certainty } from '../../content/model/kinds.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Answer, Answers, Given } from '../../content/model/points.ts';

export type State = {
	at: Place;
	/** Chosen, not yet handed in; by question id. */
	drafts: Answers;
	/** Handed in; by question id. */
	answers: Answers;
	/** What answers were worth when they were handed in, before what is shown was corrected; by question id. */
	given: Given;
	/** The questions that are asked again because they were corrected, and where the reader came from. */
	reopened: { questions: readonly string[]; back: Place } | undefined;
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
	given: {},
	reopened: undefined,
	open: {},
	filter: undefined,
	completed: false,
	shared: undefined,
};

/** The answers that stand: without those to questions that are asked again. */
export function standing({ answers, reopened }: State): Answers {
	if (!reopened) return answers;
	const pairs = Object.entries(answers);
	return Object.fromEntries(pairs.filter(([id]) => !reopened.questions.includes(id)));
}

/** The answer to a question that stands. */
export function answerTo(state: State, question: string): Answer | undefined {
	return lookup(standing(state), question);
}

/** Whether anything was answered, or chosen and not yet handed in. */
export function hasBegun({ answers, drafts }: State): boolean {
	return Object.keys({ ...answers, ...drafts }).length > 0;
}
