// What a screen reader is told while a reader takes a quiz.

import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { sharedInWords } from '../app/share.ts';
import { movedInWords, resultInWords } from '../views/in-words.ts';
import type { Words } from '../views/words.ts';
import type { Step } from './part.ts';

/** In the language of the quiz; empty where what has changed is read out anyway. */
export function announce(quiz: Quiz, { action, after }: Step, words: Words): string {
	switch (action.type) {
		case 'answer': {
			const question = quiz.questions.find((it) => it.id === action.question);
			return question
				? resultInWords(quiz, question, action.answer, words, lookup(after.given, question.id))
				: '';
		}
		case 'draft':
			return movedInWords(quiz.questions, action, words);
		case 'shared':
			return sharedInWords(action.shared, words);
		case 'go':
		case 'again':
		case 'reopen':
		case 'keep':
		case 'toggle':
		case 'visit':
		case 'filter':
		case 'share':
			return '';
	}
}
