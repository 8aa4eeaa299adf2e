// The part of a piece that a place shows: all of it, or one question or card.
import type { Piece } from '../../content/model/piece.ts';
import type { Current } from '../app/renewing.ts';
import { onlyOne } from '../parts/only-one.ts';

/** The piece itself with fewer questions or cards; with all of them where the part is not in it. */
export function shownOf(piece: Piece, { options: { part } }: Current): Piece {
	switch (piece.kind) {
		case 'quiz':
			return { ...piece, questions: onlyOne(piece.questions, part) };
		case 'explainer':
			return { ...piece, cards: onlyOne(piece.cards, part) };
	}
}
