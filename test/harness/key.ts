// The right answers of a quiz, and others, as a reader sees them.
import { plainText } from '../../content/model/inline.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { Answer } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';

export type Known = Exclude<Question, { kind: 'later' }>;

/** The right answer of a question; the first option of a poll. */
export function rightAnswer(question: Known): Answer {
	switch (question.kind) {
		case 'choice':
			return question.options.filter(({ correct }) => correct).map(({ id }) => id);
		case 'number':
			return question.answer;
		case 'order':
			return question.items.map(({ id }) => id);
		case 'poll':
			return question.options.slice(0, 1).map(({ id }) => id);
	}
}

/** Whether a correction has voided a question: a new answer to it does not count. */
export function isVoid({ corrections = [] }: Quiz, id: string): boolean {
	return corrections.some(({ effect, target }) => effect === 'void' && target === `question/${id}`);
}

/** An answer worth nothing: all that is wrong, the far end, the order upside down. */
export function wrongAnswer(question: Known): Answer {
	switch (question.kind) {
		case 'choice': {
			const wrong = question.options.filter(({ correct }) => !correct).map(({ id }) => id);
			return question.pick === 'one' ? wrong.slice(0, 1) : wrong;
		}
		case 'number':
			return question.max;
		case 'order':
			return question.items.map(({ id }) => id).reverse();
		case 'poll':
			return question.options.slice(0, 1).map(({ id }) => id);
	}
}

/** The words of the options or items with these ids, in the order of the ids. */
export function wordsOf(question: Known, ids: readonly string[]): string[] {
	const list =
		question.kind === 'order' ? question.items : 'options' in question ? question.options : [];
	return ids.map((id) => plainText(list.find((it) => it.id === id)?.text ?? ''));
}
