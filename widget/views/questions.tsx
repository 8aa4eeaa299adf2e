// A quiz with its answers below its questions: folded on a page without scripts, open on paper.
import type { Quiz } from '../../content/model/piece.ts';
import type { Item, KnownQuestion } from '../../content/model/question.ts';
import { AsOf } from './as-of.tsx';
import { rightInWords } from './in-words.ts';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import { Report } from './report.tsx';
import type { Scope } from './scope.ts';

/** Where it is folded each question has its id, so that an address can name it. Questions of later kinds are left out. */
export function QuestionsView({ quiz, open, scope }: { quiz: Quiz; open: boolean; scope: Scope }) {
	const { words } = scope;
	return (
		<ol class="questions">
			{quiz.questions.map((question) =>
				question.kind === 'later' ? null : (
					<li key={question.id} id={open ? undefined : question.id}>
						<h3>
							<AsOf question={question} quiz={quiz} scope={scope} />
							<Inline text={question.ask} />
						</h3>
						<Choices question={question} />
						<details open={open}>
							<summary>{words.say('answer')}</summary>
							<Key question={question} scope={scope} />
							<Prose
								text={question.explain}
								listed={question.claims}
								place={`question/${question.id}`}
								scope={scope}
							/>
							<Report place={`question/${question.id}`} scope={scope} />
						</details>
					</li>
				),
			)}
		</ol>
	);
}

/** What can be chosen. Items to be put in order are left to the answer: here they would stand in it. */
function Choices({ question }: { question: KnownQuestion }) {
	if (question.kind !== 'choice' && question.kind !== 'poll') return null;
	return (
		<ul>
			{question.options.map(({ id, text }) => (
				<li key={id}>
					<Inline text={text} />
				</li>
			))}
		</ul>
	);
}

function Key({ question, scope }: { question: KnownQuestion; scope: Scope }) {
	switch (question.kind) {
		case 'choice':
			return (
				<ul>
					<Answers items={question.options.filter((option) => option.correct)} scope={scope} />
				</ul>
			);
		case 'number':
			return (
				<p>
					<strong>{rightInWords(question, scope.words)}</strong>
				</p>
			);
		case 'order':
			return (
				<ol>
					<Answers items={question.items} scope={scope} />
				</ol>
			);
		case 'poll':
			return <p>{scope.words.say('pollHow')}</p>;
	}
}

function Answers({ items, scope }: { items: Item[]; scope: Scope }) {
	return (
		<>
			{items.map(({ id, text, feedback }) => (
				<li key={id}>
					<strong>
						<Inline text={text} />
					</strong>
					{feedback && <Prose text={feedback} place={id} scope={scope} />}
				</li>
			))}
		</>
	);
}
