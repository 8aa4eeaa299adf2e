// The part for quizzes: what a reader needs up to the first answer. The rest follows after the first view.
import { QUESTION_KINDS } from '../../content/model/kinds.ts';
import { withLater } from '../../content/model/later.ts';
import type { Quiz } from '../../content/model/piece.ts';
import css from '../styles/quiz.css';
import { QuizView } from '../views/quiz.tsx';
import type { Closing } from './closing.ts';
import { onlyOne } from './only-one.ts';
import type { Part } from './part.ts';
import { announce } from './quiz-announce.ts';
import { eventsOf } from './quiz-events.ts';
import type { QuizRest } from './quiz-rest.ts';

/** `only` is the id of a question to show alone; the whole quiz if there is no such question. */
export function quizPart(piece: Quiz, only?: string): Part {
	const questions = onlyOne(withLater(piece.questions, QUESTION_KINDS), only);
	const quiz = { ...piece, questions };
	let rest: QuizRest | undefined;
	let closing: Closing | undefined;
	// Choices are all that the first view can show without the rest.
	const simple = quiz.questions[0]?.kind === 'choice';

	async function finish() {
		rest = (await import('./quiz-rest.ts')).quizRest;
		closing = (await import('./closing.ts')).closing;
	}
	return {
		styles: () => [css, ...(rest ? [rest.css] : []), ...(closing ? [closing.css] : [])],
		body(state, scope) {
			const printing = closing?.isPrinting();
			const ended =
				printing ||
				state.at === 'end' ||
				(quiz.questions.length === 1 && Object.keys(state.answers).length > 0);
			return (
				<>
					{printing && rest ? (
						<rest.QuestionsView quiz={quiz} open scope={scope} />
					) : (
						<QuizView quiz={quiz} state={state} scope={scope} rest={rest} />
					)}
					{ended && closing && (
						<closing.ClosingView
							piece={quiz}
							shared={state.shared}
							printing={printing}
							scope={scope}
						/>
					)}
				</>
			);
		},
		...(simple ? { after: finish } : { before: finish }),
		watch(shadow, ears) {
			const stops = [rest?.watch(shadow, ears.dispatch), closing?.watch(shadow, ears)];
			return () => {
				for (const stop of stops) stop?.();
			};
		},
		events: (step) => eventsOf(quiz, step, rest),
		announce: (step, words) => announce(quiz, step, words, rest),
		share: async (state, words) =>
			closing?.share(rest?.shareText(quiz, state, words) ?? quiz.title),
	};
}
