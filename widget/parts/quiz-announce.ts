// What a screen reader is told while a reader takes a quiz.
import { plainText } from '../../content/model/inline.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { Question } from '../../content/model/question.ts';
import type { State } from '../state/state.ts';
import { verdictOf } from '../state/verdict.ts';
import type { Words } from '../views/words.ts';
import type { Step } from './part.ts';
import type { QuizRest } from './quiz-rest.ts';

export function announce(
	quiz: Quiz,
	{ action, after }: Step,
	words: Words,
	rest: QuizRest | undefined,
): string {
	switch (action.type) {
		case 'answer':
			return ofAnswer(quiz, action.question, after, words, rest);
		case 'draft':
			return rest?.moveInWords(quiz.questions, action, words) ?? '';
		case 'shared':
			return action.shared.how === 'copied' ? words.say('copied') : '';
		case 'go':
		case 'again':
		case 'toggle':
		case 'visit':
		case 'filter':
		case 'share':
			return '';
	}
}

/** The verdict, and the right answer unless it was given. */
function ofAnswer(
	quiz: Quiz,
	id: string,
	{ answers }: State,
	words: Words,
	rest: QuizRest | undefined,
): string {
	const question = quiz.questions.find((it) => it.id === id);
	if (!question) return '';
	const verdict = verdictOf(quiz, question, lookup(answers, id));
	if (verdict === 'right' || verdict === 'uncounted') return words.say(verdict);
	return `${words.say(verdict)}. ${keyOf(question, words, rest)}`;
}

function keyOf(question: Question, words: Words, rest: QuizRest | undefined): string {
	switch (question.kind) {
		case 'choice': {
			const right = question.options.filter((option) => option.correct);
			const texts = right.map(({ text }) => plainText(text)).join('; ');
			return `${words.say('rightAnswer')}${words.say('colon')}${texts}`;
		}
		case 'number':
		case 'order':
			return rest?.keyInWords(question, words) ?? '';
		case 'poll':
		case 'later':
			return '';
	}
}
