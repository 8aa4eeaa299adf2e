// The first view of a piece, drawn by the worker with the widget's own views, so that a page can show it and be answered
// before anything else has come.
import type { Action } from './action.ts';
import type { Piece } from './piece.ts';

/** An element with its attributes, its children, and what a press of it does; or a text. */
export type Tree =
	| string
	| readonly [
			tag: string,
			attributes: Readonly<Record<string, string>>,
			children: readonly Tree[],
			action?: Action,
	  ];

/** What every event says of its piece. */
export type EventHead = {
	slug: string;
	kind: Piece['kind'];
	lang: string;
	story: string;
	rev: string;
	total: number;
	sensitive: boolean;
};

/** What becomes of the first question when it is answered: its new body, and what readers who listen are told. */
export type Answered = { body: readonly Tree[]; said: string; points?: number };

/**
 * `since` and `until` are the instants (epoch milliseconds) between which the piece is in the state in which it is
 * drawn; `view` is the whole frame; `notes` are folded, each under its claim; its id is the key under which it opens;
 * `answers` are those of the first question, by option; `elsewhere` is for when the rest does not come: it says so, and
 * leads to the hosted page.
 */
export type FirstView = {
	head: EventHead;
	since: number;
	until?: number;
	view: Tree;
	notes: Readonly<Record<string, Tree>>;
	answers: Readonly<Record<string, Answered>>;
	elsewhere: Tree;
};
