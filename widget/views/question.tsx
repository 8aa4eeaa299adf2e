// One question: asked, answered, explained. The kinds differ only in how an answer is given and shown.
import { lookup } from '../../content/model/lookup.ts';
import type { Quiz } from '../../content/model/piece.ts';
import type { Answer } from '../../content/model/points.ts';
import type { KnownQuestion, Question } from '../../content/model/question.ts';
import { type Verdict, verdictOf } from '../state/verdict.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerResult } from './answer-result.tsx';
import { AsOf } from './as-of.tsx';
import { Corrected } from './corrections.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Hint } from './hint.tsx';
import { keptInWords } from './in-words.ts';
import { Inline } from './inline.tsx';
import { Picture } from './picture.tsx';
import { Prose } from './prose.tsx';
import { Report } from './report.tsx';
import type { Scope } from './scope.ts';
import { Tick } from './tick.tsx';
import type { WordKey } from './words.ts';

type Props = {
	quiz: Quiz;
	question: Question;
	draft: Answer | undefined;
	answer: Answer | undefined;
	scope: Scope;
};

/**
 * Before the answer neither feedback nor explanation is in the markup: both give the key away. `#ask` is where the focus
 * goes, and names the inputs; `#how` describes them. A question of a later kind is a link to the hosted page.
 */
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
				<AnswerForm question={question} draft={draft} scope={scope} />
			) : (
				<>
					<AnswerResult question={question} answer={answer} scope={scope} />
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
function howWord(question: KnownQuestion): WordKey {
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
