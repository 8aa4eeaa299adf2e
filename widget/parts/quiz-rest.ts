// The rest of a quiz, which a reader does not need before the first answer: number and order questions, and the end.
import { watchDrag } from '../drag.ts';
import css from '../styles/quiz-rest.css';
import { NumberForm, NumberResult } from '../views/number.tsx';
import { OrderForm, OrderResult } from '../views/order.tsx';
import { QuestionsView } from '../views/questions.tsx';
import { ResultView } from '../views/result.tsx';
import { completion, shareText } from './quiz-end.ts';
import { keyInWords, moveInWords, untouched } from './quiz-kinds.ts';

export const quizRest = {
	css,
	watch: watchDrag,
	NumberForm,
	NumberResult,
	OrderForm,
	OrderResult,
	ResultView,
	QuestionsView,
	completion,
	shareText,
	keyInWords,
	moveInWords,
	untouched,
};

export type QuizRest = typeof quizRest;
