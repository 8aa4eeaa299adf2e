// What the search for passages and the piece that it serves know of each other.
import type { Action } from '../../content/model/action.ts';
import type { Passage } from '../../content/model/claim.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { State } from '../state/state.ts';
import type { Scope } from '../views/scope.ts';
import type { Use } from '../views/uses.tsx';
import type { Words } from '../views/words.ts';

/** The piece, its place, and what may be asked of them. */
export type Host = {
	element: Element;
	shadow: ShadowRoot;
	piece: Piece;
	/** Where our own pages are. */
	origin: string;
	/** The one question or card that is shown, if it is not the whole. */
	part: string | undefined;
	words: Words;
	state(): State;
	/** The questions or cards whose notes the reader can reach. */
	uses(): readonly Use[];
	dispatch(action: Action): void;
	tell(name: string, detail: Readonly<Record<string, unknown>>): void;
	/** What the page has been told of each claim: it outlives a place that leaves the page and comes back. */
	known: Map<string, string>;
	/** Draws the notes with what they say of passages now. */
	offer(passage: Scope['passage']): void;
	/** Says something to those who listen, politely. */
	say(text: string): void;
};

/** The article at hand, and the claims that have passages for its language and its page. */
export type Here = { article: Element; claims: readonly (readonly [string, readonly Passage[]])[] };

/** `follow` is called when the reader has done something: what may be marked can be other than before. */
export type Seeking = { follow(): void; stop(): void };

/** Finds the passages of a piece, in steps, and marks them. `changed`: the page is not as it was the last time. */
export type Finder = Seeking & {
	work(here: Here | undefined, changed: boolean): Iterator<void>;
};

/**
 * Where a claim's passage is now; without a range it cannot be pointed at. `changed`: a number or a negation in it is
 * another.
 */
export type Place = {
	claim: string;
	status: 'exact' | 'close' | 'changed' | 'missing';
	range?: Range | undefined;
};
