// What a reader has answered, kept where the page allows it.
import type { Piece } from '../../content/model/piece.ts';
import { givenNow } from '../../content/model/scoring.ts';
import type { Options } from '../options.ts';
import type { State } from '../state/state.ts';
import { keepAnswers } from '../storage.ts';

/** Keeps what a reader has answered, and what it is worth now: a correction that comes later must not take it away. */
export function remember(piece: Piece, { answers, given }: State, options: Options): void {
	if (piece.kind !== 'quiz') return;
	const corrections = (piece.corrections ?? []).map(({ id }) => id);
	keepAnswers(
		piece.slug,
		{ answers, given: givenNow(piece, answers, given), corrections },
		options,
	);
}
