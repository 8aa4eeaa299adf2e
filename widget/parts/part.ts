// What the runtime needs of a kind of piece. Each kind is a file of its own, so that a page loads what it shows.
import type { VNode } from 'preact';
import type { Piece } from '../../content/model/piece.ts';
import type { Action, Shared, State } from '../state/state.ts';
import type { Scope } from '../views/scope.ts';
import type { Words } from '../views/words.ts';

/** An event for the page: `gloss:<name>` and what it says beside the piece. */
export type Told = readonly [name: string, detail: Readonly<Record<string, unknown>>];

/** An action with the states around it. */
export type Step = { action: Action; before: State; after: State };

/** What is told of the world outside the markup. */
export type Ears = {
	dispatch(action: Action): void;
	viewed(): void;
	/** For what is seen but is not state: the theme, and whether it is for paper. */
	redraw(): void;
};

export type Part = {
	/** Texts of the style sheets, as far as they have arrived. */
	styles(): string[];
	body(state: State, scope: Scope): VNode;
	/** Fetches what must be there before the first view; and what may come after it. */
	before?(): Promise<void>;
	after?(): Promise<void>;
	/** Called when all has arrived; listens for what markup cannot tell. Gives back how to stop. */
	watch(shadow: ShadowRoot, ears: Ears): () => void;
	events(step: Step): Told[];
	/** What a screen reader is told: once, politely, and only what the reader cannot yet know. */
	announce(step: Step, words: Words): string;
	/** Shares the page the reader is on; says how, or nothing if the reader thought better of it. */
	share(state: State, words: Words): Promise<Shared | undefined>;
};

/** The part for a piece, or for one of its questions or cards; comes at once where the script brought it along. */
export async function partFor(piece: Piece, only: string | undefined): Promise<Part> {
	switch (piece.kind) {
		case 'quiz':
			return (await import('./quiz.tsx')).quizPart(piece, only);
		case 'explainer':
			return (await import('./explainer.tsx')).explainerPart(piece, only);
	}
}
