// A piece as this version knows it. A question or card of a kind that came later stands as a link, from here on everywhere.
import { CARD_KINDS, QUESTION_KINDS } from '../../content/model/kinds.ts';
import { withLater } from '../../content/model/later.ts';
import type { Piece } from '../../content/model/piece.ts';

/** The worker sends what is stored, for a widget that may be newer or older than it. */
export function knownKinds(piece: Piece): Piece {
	switch (piece.kind) {
		case 'quiz':
			return { ...piece, questions: withLater(piece.questions, QUESTION_KINDS) };
		case 'explainer':
			return { ...piece, cards: withLater(piece.cards, CARD_KINDS) };
	}
}
