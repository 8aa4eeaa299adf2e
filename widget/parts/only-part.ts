// A piece as a place shows it: whole, or one question or card alone, for `data-gloss="slug#id"` in the middle of an
// article, with what was corrected in that.
import { claimsNeeded } from '../../content/model/claims-used.ts';
import type { Correction } from '../../content/model/correction.ts';
import type { Explainer, Piece, Quiz } from '../../content/model/piece.ts';
import { onlyOne } from './only-one.ts';

/** The quiz with one question, or with all where none has the id. */
export function onlyQuestion(quiz: Quiz, id: string | undefined): Quiz {
	const questions = onlyOne(quiz.questions, id);
	return questions === quiz.questions ? quiz : concerned({ ...quiz, questions });
}

/** The explainer with one card, or with all where none has the id. */
export function onlyCard(explainer: Explainer, id: string | undefined): Explainer {
	const cards = onlyOne(explainer.cards, id);
	return cards === explainer.cards ? explainer : concerned({ ...explainer, cards });
}

/** The part of a piece that a place shows. */
export function onlyPart(piece: Piece, id: string | undefined): Piece {
	switch (piece.kind) {
		case 'quiz':
			return onlyQuestion(piece, id);
		case 'explainer':
			return onlyCard(piece, id);
	}
}

/** With the corrections of the whole piece, of what is left of it and of the claims that rests on; none of a band. */
function concerned<P extends Piece>(part: P): P {
	const claims = claimsNeeded(part, part.claims);
	const ids = (part.kind === 'quiz' ? part.questions : part.cards).map(({ id }) => id);
	const concerns = ({ target }: Correction) => {
		const [what, id = ''] = target.split('/');
		return what === 'piece' || (what === 'claim' ? claims.has(id) : ids.includes(id));
	};
	return { ...part, corrections: part.corrections?.filter(concerns) };
}
