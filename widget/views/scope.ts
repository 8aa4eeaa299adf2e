// What every view is given beside its own part of the piece.
import type { ComponentType, VNode } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Claim, Source } from '../../content/model/claim.ts';
import type { Correction } from '../../content/model/correction.ts';
import type { State } from '../state/state.ts';
import type { Age } from './age.ts';
import type { MarkProps } from './mark.tsx';
import type { Use } from './uses.tsx';
import type { Words } from './words.ts';

/** By places as corrections name them; a question's mark stands where it is asked, `question/q1/ask`. */
export type Marks = Readonly<Record<string, 'sinceOpened' | 'sinceLast' | 'changedSince'>>;

export type Scope = {
	words: Words;
	dir: 'ltr' | 'rtl';
	slug: string;
	rev: string;
	/** Where readers report errors, if the newsroom has said so. */
	contact: string | undefined;
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
	/** What time has done, so that views need no clock. */
	age: Age;
	/** The questions or cards that a note may lead to: of a quiz those that have been answered. */
	uses: readonly Use[];
	/** The worker's address, from which pictures come. */
	origin: string;
	/** The hosted page of a piece. */
	pageOf(slug: string): string;
	/** Whether the column is wide enough to show an explainer's cards open. */
	roomy: boolean;
	/** What has been corrected: all of it, and what may be listed by now. */
	corrections: readonly Correction[] | undefined;
	listed: readonly Correction[];
	/** What is marked because it changed while the piece was open, and what is said there. */
	marks?: Marks | undefined;
	given: State['given'];
	open: State['open'];
	filter: State['filter'];
	/** What a note says of its claim's passage in the article at hand, once that has been looked at. */
	passage?: ((claim: string) => VNode | undefined) | undefined;
	/** How a note is reached: a button that opens it, or a link on a page without scripts. */
	Mark: ComponentType<MarkProps>;
	dispatch(action: Action): void;
};
