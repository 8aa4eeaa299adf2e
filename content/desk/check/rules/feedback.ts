// What is chosen gets an answer of its own.
import type { Rule } from '../../files/folder.ts';
import { warning } from '../found.ts';

/** Every option of a choice has feedback. */
export const feedback: Rule = ({ pieces }) =>
	pieces.flatMap((piece) => {
		if (piece.value?.kind !== 'quiz') return [];
		return piece.value.questions.flatMap((question, i) =>
			question.kind === 'choice'
				? question.options.flatMap((option, j) =>
						option.feedback === undefined
							? [
									warning(
										piece,
										'choice/no-feedback',
										['questions', i, 'options', j],
										`Readers who choose "${option.id}" learn nothing. Add "feedback": why is it right or wrong?`,
									),
								]
							: [],
					)
				: [],
		);
	});
