// What the runtime needs of a kind of piece. Each kind is a file of its own, so that a page loads what it shows.
import type { VNode } from 'preact';
import type { Piece } from '../../content/model/piece.ts';
import type { Action, Shared, State } from '../state/state.ts';
import type { Scope } from '../views/scope.ts';
import type { Words } from '../words/words.ts';

/** An event for the page: `gloss:<name>` and what it says beside the piece. */
export type Told = readonly [name: string, detail: Readonly<Record<string, unknown>>];

/** An action with the states around it. */
export type Step = { action: Action; before: State; after: State };

export type Part = {
	/** Texts of the style sheets, as far as they have arrived. */
	styles(): string[];
	body(state: State, scope: Scope): VNode;
	/** Fetches what must be there before the first view; and what may come after it. */
	before?(): Promise<void>;
	after?(): Promise<void>;
	/** Called when all has arrived; listens for what markup cannot tell. Gives back how to stop. */
	watch(shadow: ShadowRoot, dispatch: (action: Action) => void, viewed: () => void): () => void;
	events(step: Step): Told[];
	/** What a screen reader is told: once, politely, and only what the reader cannot yet know. */
	announce(step: Step, words: Words): string;
	/** Shares the page the reader is on; says how, or nothing if the reader thought better of it. */
	share(state: State, words: Words): Promise<Shared | undefined>;
};

/** The part for a piece; comes at once where the script brought it along. */
export async function partFor(piece: Piece): Promise<Part> {
	switch (piece.kind) {
		case 'quiz':
			return (await import('./quiz.tsx')).quizPart(piece);
		case 'explainer':
			return (await import('./explainer.tsx')).explainerPart(piece);
	}
}
