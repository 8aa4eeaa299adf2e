// Quizzes.
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { watchDrag } from '../app/drag.ts';
import { mount } from '../app/mount.tsx';
import { renewing } from '../app/renewing.ts';
import { share } from '../app/share.ts';
import closing from '../styles/closing.css';
import rest from '../styles/quiz-rest.css';
import { ClosingView } from '../views/closing.tsx';
import { QuestionsView } from '../views/questions.tsx';
import { QuizView } from '../views/quiz.tsx';
import { type Use, usesOf } from '../views/uses.tsx';
import { onlyQuestion } from './only-part.ts';
import type { Part } from './part.ts';
import { announce } from './quiz-announce.ts';
import { shareText } from './quiz-end.ts';
import { eventsOf } from './quiz-events.ts';
import { isPrinting, watchReader } from './watch-reader.ts';

export const mountQuiz = renewing((element, subject, options, ...rest) => {
	const { piece } = subject.delivery;
	if (piece.kind !== 'quiz') throw new TypeError('This is no quiz.');
	return mount(element, subject, quizPart(piece, options.part), options, ...rest);
});

/** `only` is the id of a question to show alone; the whole quiz if there is no such question. */
export function quizPart(piece: Quiz, only?: string): Part {
	const quiz = onlyQuestion(piece, only);
	/** Takes a while to make, and no reader needs it before the first answer. */
	let uses: readonly Use[] | undefined;
	return {
		piece: quiz,
		styles: [rest, closing],
		uses({ answers }) {
			uses ??= usesOf(quiz);
			return uses.filter(({ id }) => lookup(answers, id) !== undefined);
		},
		body(state, scope) {
			const printing = isPrinting();
			const ended =
				printing ||
				state.at === 'end' ||
				(quiz.questions.length === 1 && Object.keys(state.answers).length > 0);
			return (
				<>
					{printing ? (
						<QuestionsView quiz={quiz} open scope={scope} />
					) : (
						<QuizView quiz={quiz} state={state} scope={scope} />
					)}
					{ended && (
						<ClosingView
							piece={quiz}
							shared={state.shared}
							printing={printing}
							scope={printing ? { ...scope, listed: quiz.corrections ?? [] } : scope}
						/>
					)}
				</>
			);
		},
		watch(shadow, ears) {
			const stops = [watchDrag(shadow, ears.dispatch), watchReader(shadow, ears)];
			return () => {
				for (const stop of stops) stop();
			};
		},
		events: (step) => eventsOf(quiz, step),
		announce: (step, words) => announce(quiz, step, words),
		share: (state, words) => share(shareText(quiz, state, words)),
	};
}
