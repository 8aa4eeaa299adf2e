// A quiz: its head, then one question at a time, then the result.
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import { answerTo, type State } from '../state/state.ts';
import { type Here, Progress } from './progress.tsx';
import { QuestionView } from './question.tsx';
import { ResultView } from './result.tsx';
import type { Scope } from './scope.ts';

type Props = { quiz: Quiz; state: State; scope: Scope };

/**
 * What leads on (`#onward`) comes with the answer, at a question of a later kind at once; a quiz of one question has neither
 * that nor a bar. A question that is asked again can be left with the answer it had.
 */
export function QuizView({ quiz, state, scope }: Props) {
	const { at, answers } = state;
	const question = at === 'end' ? undefined : quiz.questions[at];
	if (at === 'end' || !question) {
		return <ResultView quiz={quiz} state={state} scope={scope} />;
	}
	const answer = answerTo(state, question.id);
	const several = quiz.questions.length > 1;
	const passable = answer !== undefined || question.kind === 'later';
	const here = { quiz, at, answers, scope };
	return (
		<>
			{several && <Progress {...here} />}
			<QuestionView
				key={question.id}
				quiz={quiz}
				question={question}
				draft={lookup(state.drafts, question.id)}
				answer={answer}
				scope={scope}
			/>
			{several && passable && <Onward {...here} reopened={state.reopened} />}
			{answer === undefined && lookup(answers, question.id) !== undefined && (
				<button
					type="button"
					class="button is-quiet"
					part="button"
					onClick={() => scope.dispatch({ type: 'keep', question: question.id })}
				>
					{scope.words.say('keepAnswer')}
				</button>
			)}
		</>
	);
}

/**
 * To the next question; from the last one, or back from a question looked at again, to the result. From questions that
 * are asked again to the next of these, and then to where the reader came from.
 */
function Onward({ quiz, at, answers, reopened, scope }: Here & Pick<State, 'reopened'>) {
	const last = at === quiz.questions.length - 1;
	const done = quiz.questions.every(
		({ id, kind }) => kind === 'later' || lookup(answers, id) !== undefined,
	);
	const again = quiz.questions.findIndex(({ id }) => reopened?.questions.includes(id));
	const back = reopened?.back === at ? undefined : reopened?.back;
	const to = again >= 0 ? again : (back ?? (done || last ? 'end' : at + 1));
	return (
		<button
			type="button"
			class="button onward"
			part="button"
			id="onward"
			onClick={() => scope.dispatch({ type: 'go', to })}
		>
			{scope.words.say(to !== 'end' ? 'next' : last && !reopened ? 'seeResult' : 'backToResult')}
		</button>
	);
}
