// The answer of a number question as readers see it, "about 900", and as it is scored: one is often changed alone.
import { plainText } from '../../../model/inline.ts';
import type { NumberQuestion } from '../../../model/question.ts';
import type { Rule } from '../../files/folder.ts';
import { type Found, warning } from '../found.ts';
import { numbersIn } from '../reading/numbers.ts';

/** What is shown has the answer, or a number that has full marks. */
export const shownAnswers: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		const { value } = piece;
		if (value?.kind !== 'quiz') return [];
		return value.questions.flatMap((question, i): Found[] => {
			if (question.kind !== 'number' || saysAnswer(question, value.lang)) return [];
			const { shown, answer } = question;
			const message = `Readers are shown "${shown}", and ${answer} is scored. Correct one of the two.`;
			return [warning(piece, 'number/shown', ['questions', i, 'shown'], message)];
		});
	});

/** Where it has no number in digits, nobody can say. */
function saysAnswer({ shown, answer, accept, unit }: NumberQuestion, lang: string): boolean {
	const text = plainText(shown ?? '');
	const numbers = numbersIn(text, lang);
	if (numbers.length === 0) return true;
	// Of 40 with the unit "million" readers may see "40 million"; of a share, per cent.
	const [unitFactor = 1] = numbersIn(`1 ${plainText(unit ?? '')}`, lang);
	const factors = [1, unitFactor, ...(/[%٪％]/u.test(text) ? [100] : [])];
	const [from, to] = accept;
	return (
		numbers
			.flatMap((number) => factors.map((factor) => number / factor))
			// The sign is not read.
			.flatMap((number) => [number, -number])
			.some((number) => number === answer || (number >= from && number <= to))
	);
}
