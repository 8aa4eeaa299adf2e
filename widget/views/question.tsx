// One question: asked, answered, explained. The kinds differ only in how an answer is given and shown.
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { Answer } from '../../content/model/points.ts';
import type { Question } from '../../content/model/question.ts';
import { firstNumber, firstOrder } from '../state/draft.ts';
import { type Verdict, verdictOf } from '../state/verdict.ts';
import { AsOf } from './as-of.tsx';
import { ChoiceForm, ChoiceResult } from './choice.tsx';
import { Corrected } from './corrections.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Hint } from './hint.tsx';
import { keptInWords } from './in-words.ts';
import { Inline } from './inline.tsx';
import { NumberForm, NumberResult } from './number.tsx';
import { OrderForm, OrderResult } from './order.tsx';
import { Picture } from './picture.tsx';
import { Prose } from './prose.tsx';
import { Report } from './report.tsx';
import type { Scope } from './scope.ts';
import { Tick } from './tick.tsx';
import type { WordKey } from './words.ts';

type Known = Exclude<Question, { kind: 'later' }>;
type Props = {
	quiz: Quiz;
	question: Question;
	draft: Answer | undefined;
	answer: Answer | undefined;
	scope: Scope;
};

export function QuestionView({ quiz, question, draft, answer, scope }: Props) {
	if (question.kind === 'later') return <Elsewhere scope={scope} />;
	const { words } = scope;
	const given = lookup(scope.given, question.id);
	const kept = keptInWords(quiz, question, answer, given, words);
	return (
		<div class="question" part="question">
			<Corrected at={`question/${question.id}/ask`} scope={scope}>
				<h3 class="ask" id="ask" tabIndex={-1}>
					<AsOf question={question} quiz={quiz} scope={scope} />
					<Inline text={question.ask} />
				</h3>
			</Corrected>
			{question.image && <Picture image={question.image} scope={scope} />}
			{/* The verdict takes the line of the instruction, so that no row moves under the reader's finger. */}
			<div class="how">
				<p id="how">
					{answer === undefined ? (
						words.say(howWord(question))
					) : (
						<>
							<Outcome verdict={verdictOf(quiz, question, answer, given)} scope={scope} />
							{kept && ` ${kept}`}
						</>
					)}
				</p>
				{question.hint && (
					<Hint
						text={question.hint}
						place={`question/${question.id}`}
						answered={answer !== undefined}
						scope={scope}
					/>
				)}
			</div>
			{answer === undefined ? (
				<Form question={question} draft={draft} scope={scope} />
			) : (
				<>
					<Result question={question} answer={answer} scope={scope} />
					<section class="explain" aria-labelledby="explain">
						<h4 id="explain">{words.say('explanation')}</h4>
						<Prose
							text={question.explain}
							scope={scope}
							place={`question/${question.id}`}
							listed={question.claims}
						/>
						<Report place={`question/${question.id}`} scope={scope} />
					</section>
				</>
			)}
		</div>
	);
}

type FormProps = { question: Known; draft: Answer | undefined; scope: Scope };

/** Not a form element: in a sandbox a browser drops its submit event. Where Enter is pressed, shadow.ts presses the button. */
function Form({ question, draft, scope }: FormProps) {
	const ready = draft ?? untouched(question, scope);
	const open = ready === undefined || (typeof ready === 'object' && ready.length === 0);
	const several = question.kind === 'choice' && question.pick === 'several';
	const handIn = () => {
		if (open) return;
		scope.dispatch({ type: 'answer', question: question.id, answer: ready });
	};
	return (
		<div class="form">
			<Inputs question={question} draft={draft} scope={scope} />
			<button
				type="button"
				id="check"
				class="button"
				part="button"
				hidden={open && !several}
				disabled={open}
				onClick={handIn}
			>
				{scope.words.say(question.kind === 'poll' ? 'vote' : 'check')}
			</button>
		</div>
	);
}

function Inputs({ question, draft, scope }: FormProps) {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return <ChoiceForm question={question} draft={idsOf(draft)} scope={scope} />;
		case 'number':
			return <NumberForm question={question} draft={draft} scope={scope} />;
		case 'order':
			return <OrderForm question={question} draft={draft} scope={scope} />;
	}
}

/** What is handed in if nothing was touched: choices need one, the others stand somewhere already. */
function untouched(question: Known, { slug }: Scope): Answer | undefined {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return undefined;
		case 'number':
			return firstNumber(question);
		case 'order':
			return firstOrder(slug, question);
	}
}

type ResultProps = Omit<FormProps, 'draft'> & { answer: Answer };

function Result({ question, answer, scope }: ResultProps) {
	switch (question.kind) {
		case 'choice':
		case 'poll':
			return <ChoiceResult question={question} chosen={idsOf(answer) ?? []} scope={scope} />;
		case 'number':
			if (typeof answer !== 'number') return null;
			return <NumberResult question={question} given={answer} scope={scope} />;
		case 'order':
			return <OrderResult question={question} given={idsOf(answer) ?? []} scope={scope} />;
	}
}

/** The verdict in sign and word. */
function Outcome({ verdict, scope }: { verdict: Verdict; scope: Scope }) {
	switch (verdict) {
		case 'right':
		case 'partly':
		case 'wrong':
			return (
				<strong class={`outcome is-${verdict}`}>
					<Tick kind={verdict} /> {scope.words.say(verdict)}
				</strong>
			);
		case 'uncounted':
			return <>{scope.words.say('uncounted')}</>;
		case 'unanswered':
			return null;
	}
}

/** The word that says how to answer, and before it is done that a press does it at once. */
function howWord(question: Known): WordKey {
	switch (question.kind) {
		case 'choice':
			return question.pick === 'one' ? 'onePress' : 'severalHow';
		case 'poll':
			return 'pollPress';
		case 'number':
		case 'order':
			return `${question.kind}How`;
	}
}

function idsOf(answer: Answer | undefined): readonly string[] | undefined {
	return typeof answer === 'number' ? undefined : answer;
}
