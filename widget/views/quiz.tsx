// A quiz: its head, then one question at a time, then the result.
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { QuizRest } from '../parts/quiz-rest.ts';
import type { State } from '../state/state.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Progress } from './progress.tsx';
import { QuestionView } from './question.tsx';
import type { Scope } from './scope.ts';

type Props = { quiz: Quiz; state: State; scope: Scope; rest: QuizRest | undefined };

export function QuizView({ quiz, state, scope, rest }: Props) {
	const question = state.at === 'end' ? undefined : quiz.questions[state.at];
	if (!question) {
		return rest ? (
			<rest.ResultView quiz={quiz} state={state} scope={scope} />
		) : (
			<Elsewhere scope={scope} />
		);
	}
	const answer = lookup(state.answers, question.id);
	const passable = answer !== undefined || question.kind === 'later';
	return (
		<>
			{quiz.questions.length > 1 && <Progress quiz={quiz} state={state} scope={scope} />}
			<QuestionView
				key={question.id}
				quiz={quiz}
				question={question}
				draft={lookup(state.drafts, question.id)}
				answer={answer}
				scope={scope}
				rest={rest}
			/>
			{passable && quiz.questions.length > 1 && <Onward quiz={quiz} state={state} scope={scope} />}
		</>
	);
}

/** To the next question; from the last one, or back from a question looked at again, to the result. */
function Onward({ quiz, state, scope }: Omit<Props, 'rest'>) {
	const done = quiz.questions.every(
		({ id, kind }) => kind === 'later' || lookup(state.answers, id) !== undefined,
	);
	const last = state.at === quiz.questions.length - 1;
	const to = done || last || state.at === 'end' ? 'end' : state.at + 1;
	return (
		<button
			type="button"
			class="button onward"
			part="button"
			id="onward"
			onClick={() => scope.dispatch({ type: 'go', to })}
		>
			{scope.words.say(to !== 'end' ? 'next' : last ? 'seeResult' : 'backToResult')}
		</button>
	);
}
