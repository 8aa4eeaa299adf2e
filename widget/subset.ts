// One question or card alone, for `data-gloss="slug#id"` in the middle of an article.
import type { Piece } from '../content/model/piece.ts';

/** The piece with nothing but the part; the whole piece if there is no such part. */
export function subsetOf(piece: Piece, id: string | undefined): Piece {
	if (id === undefined) return piece;
	switch (piece.kind) {
		case 'quiz': {
			const questions = piece.questions.filter((question) => question.id === id);
			return questions.length > 0 ? { ...piece, questions } : piece;
		}
		case 'explainer': {
			const cards = piece.cards.filter((card) => card.id === id);
			return cards.length > 0 ? { ...piece, cards } : piece;
		}
	}
}
