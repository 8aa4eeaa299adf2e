// What a reader can do with a piece. The worker writes actions into a first view, the widget carries them out.
import type { Certainty } from './kinds.ts';
import type { Answer, Given } from './points.ts';

/** Where a quiz stands: the index of a question, or its end. */
export type Place = number | 'end';

/** How the page was shared. */
export type Shared = { how: 'native' | 'copied' } | { how: 'by-hand'; address: string };

export type Action =
	/** `moved` is what a button has moved, and what does not say so itself: an item of an order question, a number. */
	| { type: 'draft'; question: string; answer: Answer; moved?: string }
	| { type: 'answer'; question: string; answer: Answer }
	| { type: 'go'; to: Place }
	| { type: 'again' }
	/**
	 * Asks questions again, from the one at `to` on; what was answered stays until it is answered anew, or kept, and what
	 * it was worth until then (`given`) is not lost by a worse answer.
	 */
	| { type: 'reopen'; questions: readonly string[]; to: number; given: Given }
	| { type: 'keep'; question: string }
	| { type: 'toggle'; key: string; open: boolean; claim?: string }
	| { type: 'visit'; key: string }
	| { type: 'filter'; certainty: Certainty | undefined }
	| { type: 'share' }
	| { type: 'shared'; shared: Shared };
