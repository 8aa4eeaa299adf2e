// What the app needs of a kind of piece.
import type { VNode } from 'preact';
import type { Action, Shared } from '../../content/model/action.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { State } from '../state/state.ts';
import type { Scope } from '../views/scope.ts';
import type { Use } from '../views/uses.tsx';
import type { Words } from '../views/words.ts';

/** An event for the page: `gloss:<name>` and what it says beside the piece. */
export type Told = readonly [name: string, detail: Readonly<Record<string, unknown>>];

/** An action with the states around it. */
export type Step = { action: Action; before: State; after: State };

/** What is told of the world outside the markup. */
export type Ears = {
	dispatch(action: Action): void;
	viewed(): void;
	/** For what is seen but is not state: the theme. */
	dress(): void;
	/** And whether it is for paper. */
	redraw(): void;
};

export type Part = {
	/** What is shown of the piece. */
	piece: Piece;
	/** Texts of the style sheets beside the look of this kind. */
	styles: readonly string[];
	body(state: State, scope: Scope): VNode;
	/** Where notes may lead. */
	uses(state: State): readonly Use[];
	/** Listens for what markup cannot tell; gives back how to stop. */
	watch(shadow: ShadowRoot, ears: Ears): () => void;
	events(step: Step): Told[];
	/** What a screen reader is told: once, politely, and only what the reader cannot yet know. */
	announce(step: Step, words: Words): string;
	/** Shares the page the reader is on; says how, or nothing if the reader thought better of it. */
	share(state: State, words: Words): Promise<Shared | undefined>;
};
