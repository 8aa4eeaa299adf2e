// Number questions whose scale tells the answer, or gives marks to everyone. What nobody can hit is in the model's rules.
import type { NumberQuestion } from '../../../model/question.ts';
import type { Doc, Rule } from '../../files/folder.ts';
import { advice, type Found, warning } from '../found.ts';

/** A larger part of the scale is hit by chance more often than not. */
const WIDE = 0.5;

/** Parts of a step that binary fractions lose. */
const TINY = 1e-9;

/** The answer is neither where the scale leads nor between its steps, and a wrong one can be wrong. */
export const estimates: Rule = ({ pieces }) =>
	pieces.flatMap((piece) =>
		piece.value?.kind === 'quiz'
			? piece.value.questions.flatMap((question, i) =>
					question.kind === 'number' ? ofQuestion(piece, question, i) : [],
				)
			: [],
	);

function ofQuestion(piece: Doc<unknown>, question: NumberQuestion, i: number): Found[] {
	const { answer, accept, zeroAt, min, max, step } = question;
	const [from, to] = accept;
	const range = max - min;
	const path = ['questions', i];
	// Then the model has found more.
	if (range <= 0 || answer < from || answer > to) return [];
	const found: Found[] = [];
	const away = (field: string, message: string) =>
		found.push(warning(piece, 'number/gives-away', [...path, field], message));
	if (answer === min || answer === max) {
		away('answer', 'The answer is an end of the scale. Let the scale go on beyond it.');
	} else if (Math.abs(answer - (min + max) / 2) < step / 2) {
		away('answer', 'The answer is the middle of the scale, where readers begin. Move an end.');
	}
	if (to - from > range * WIDE) {
		away(
			'accept',
			'More than half of the scale is right. Accept less, or ask over a longer scale.',
		);
	}
	const steps = (answer - min) / step;
	if (Math.abs(steps - Math.round(steps)) > TINY * Math.max(1, Math.abs(steps))) {
		const message = `From ${min} in steps of ${step} nobody can give the very answer. Change "step" or "min".`;
		found.push(warning(piece, 'number/answer-off-step', [...path, 'answer'], message));
	}
	if (Math.max(from - min, max - to) <= zeroAt) {
		const message = `Every answer has marks: none on the scale is ${zeroAt} away from "accept". Make "zeroAt" smaller.`;
		found.push(advice(piece, 'number/never-zero', [...path, 'zeroAt'], message));
	}
	return found;
}
