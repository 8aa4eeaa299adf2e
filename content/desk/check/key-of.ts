// The key of a question, to be compared with that of another revision or another language.
import type { Question } from '../../model/question.ts';

/** What makes an answer to a question right, in a form to compare; the order of options does not. */
export function keyOf(question: Question): string {
	switch (question.kind) {
		case 'choice': {
			const right = question.options.filter(({ correct }) => correct).map(({ id }) => id);
			return JSON.stringify([question.kind, question.pick, right.sort()]);
		}
		case 'number': {
			const { kind, answer, accept, zeroAt } = question;
			return JSON.stringify([kind, answer, accept, zeroAt]);
		}
		case 'order':
			return JSON.stringify([question.kind, question.items.map(({ id }) => id)]);
		case 'poll':
		case 'later':
			// No key, as far as this version knows.
			return 'none';
	}
}
