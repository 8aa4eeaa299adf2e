// What every view is given beside its own part of the piece.
import type { ComponentType, VNode } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Claim, Source } from '../../content/model/claim.ts';
import type { Schedule } from '../../content/model/schedule.ts';
import type { State } from '../state/state.ts';
import type { MarkProps } from './mark.tsx';
import type { Words } from './words.ts';

export type Scope = {
	words: Words;
	dir: 'ltr' | 'rtl';
	slug: string;
	schedule: Schedule;
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
	/** Epoch milliseconds, so that views need no clock. */
	now: number;
	/** The worker's address, from which pictures come. */
	origin: string;
	/** The hosted page of a piece. */
	pageOf(slug: string): string;
	/** Whether the column is wide enough to show an explainer's cards open. */
	roomy: boolean;
	open: State['open'];
	filter: State['filter'];
	/** What a note says of its claim's passage in the article at hand, once that has been looked at. */
	passage?: ((claim: string) => VNode | undefined) | undefined;
	/** How a note is reached: a button that opens it, or a link on a page without scripts. */
	Mark: ComponentType<MarkProps>;
	dispatch(action: Action): void;
};
