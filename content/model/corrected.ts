// What corrections mean for those who read a piece: which belong to a place, and which may be listed already. Pure.
import type { Correction } from './correction.ts';
import { lookup } from './lookup.ts';
import type { Piece, Quiz } from './piece.ts';
import type { Answers } from './points.ts';

type Corrected = { corrections?: readonly Correction[] | undefined };

/** The corrections of one place (`question/q1`, `card/c1/e2`), newest first. */
export function correctionsAt(piece: Corrected, target: string): Correction[] {
	return (piece.corrections ?? []).filter((correction) => correction.target === target);
}

/** Those after which answers to a question count otherwise than before, newest first. */
export function keyCorrections(quiz: Corrected, id: string): Correction[] {
	return correctionsAt(quiz, `question/${id}`).filter(({ effect }) => effect !== 'note');
}

/**
 * The corrections that may be listed for a reader with these answers. Until every question is answered, a quiz keeps
 * back those of questions without an answer, of claims and of bands: they would give away a key.
 */
export function listable(piece: Piece, answers: Answers): Correction[] {
	const all = piece.corrections ?? [];
	if (piece.kind === 'explainer' || isAnswered(piece, answers)) return all;
	return all.filter(({ target }) => {
		const [what, id = ''] = target.split('/');
		return what === 'piece' || (what === 'question' && lookup(answers, id) !== undefined);
	});
}

function isAnswered({ questions }: Quiz, answers: Answers): boolean {
	return questions.every(({ id, kind }) => kind === 'later' || lookup(answers, id) !== undefined);
}
