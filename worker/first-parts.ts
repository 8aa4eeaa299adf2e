// Which parts of the widget a piece's first view needs. The widget fetches the others after it.
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
			const kind = piece.questions[0]?.kind;
			return kind === 'number' || kind === 'order' ? ['quiz', 'quiz-rest', 'closing'] : ['quiz'];
		}
		case 'explainer':
			return ['explainer', 'closing'];
	}
}
