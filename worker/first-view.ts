// What a piece's first view needs, of the widget and of the piece. The widget fetches the rest after it.
import type { Piece } from '../content/model/piece.ts';

/**
 * Names of the parts, as in `WidgetBuild.parts`.
 *
 * @example
 * firstParts(quizThatBeginsWithAChoice); // ['quiz']
 */
export function firstParts(piece: Piece): readonly string[] {
	switch (piece.kind) {
		case 'quiz': {
			const simple = piece.questions[0]?.kind === 'choice';
			return simple ? ['quiz'] : ['quiz', 'quiz-rest', 'closing'];
		}
		case 'explainer':
			return ['explainer', 'closing'];
	}
}

/** The piece without what marks the page's article: of no use before the first view, and heavy. `/d` has it. */
export function withoutPassages(piece: Piece): Piece {
	const claims = Object.fromEntries(
		Object.entries(piece.claims).map(([id, { passages: _, ...claim }]) => [id, claim]),
	);
	return { ...piece, claims };
}
