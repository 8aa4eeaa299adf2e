// Quizzes put right in ways that a desk could have, and answers to their questions, by small numbers.
import type { Quiz } from '../../../content/model/piece.ts';
import type { Answer } from '../../../content/model/points.ts';
import type { Question } from '../../../content/model/question.ts';
import { correction, type Effect } from '../../fixtures/corrections.ts';

type Corrected = { effect: Effect; question: number; key: number };

/** An answer to a question; each pick is another one. */
export function chosen(question: Question, pick: number): Answer {
	switch (question.kind) {
		case 'number':
			return pick;
		case 'order':
			return turned(question.items, pick).map(({ id }) => id);
		case 'choice':
		case 'poll':
			return turned(question.options, pick)
				.slice(0, question.kind === 'choice' && question.pick === 'several' ? 1 + (pick % 3) : 1)
				.map(({ id }) => id);
		case 'later':
			return [];
	}
}

/** The quiz with one of its questions put right. */
export function corrected(quiz: Quiz, { effect, question: n, key }: Corrected, at: number): Quiz {
	const index = n % quiz.questions.length;
	const question = quiz.questions[index];
	if (!question || question.kind === 'poll') return quiz;
	const now = effect === 'note' ? question : withKey(question, key, effect === 'accept');
	const made = correction(effect, { id: `c${at}`, target: `question/${question.id}` });
	return {
		...quiz,
		questions: quiz.questions.with(index, now),
		corrections: [made, ...(quiz.corrections ?? [])],
	};
}

/** With another key; a wider one has the old one in it. */
function withKey(question: Question, key: number, wider: boolean): Question {
	switch (question.kind) {
		case 'number': {
			const [from, to] = wider ? question.accept : [key, key];
			return { ...question, answer: key, accept: [Math.min(from, key), Math.max(to, key)] };
		}
		case 'order':
			return wider ? question : { ...question, items: turned(question.items, key) };
		case 'choice': {
			const options = question.options.map(({ correct, ...option }, i) =>
				i === key % question.options.length || (wider && correct)
					? { ...option, correct: true as const }
					: option,
			);
			return { ...question, options };
		}
		case 'poll':
		case 'later':
			return question;
	}
}

/** The list begun at another place. */
function turned<T>(list: readonly T[], by: number): T[] {
	const at = by % list.length;
	return [...list.slice(at), ...list.slice(0, at)];
}
