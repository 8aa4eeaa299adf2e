// A whole piece to read without scripts: questions with their answers folded, cards open, every note at the end.
import type { Explainer, Piece, Quiz } from '../../content/model/piece.ts';
import type { Question } from '../../content/model/question.ts';
import { Entries } from './card.tsx';
import { Corrections, Sources } from './closing.tsx';
import { Inline } from './inline.tsx';
import { NoteBody } from './note.tsx';
import { Prose } from './prose.tsx';
import type { Scope } from './scope.ts';

type Known = Exclude<Question, { kind: 'later' }>;

export function Transcript({ piece, scope }: { piece: Piece; scope: Scope }) {
	return (
		<>
			<Body piece={piece} scope={scope} />
			<section class="notes" aria-labelledby="notes">
				<h3 id="notes">{scope.words.say('notes')}</h3>
				{Object.entries(piece.claims).map(([id, claim]) => (
					<div key={id} class="note" id={`note-${id}`}>
						<NoteBody claimId={id} claim={claim} scope={scope} />
					</div>
				))}
			</section>
			<Corrections piece={piece} scope={scope} />
			<Sources scope={scope} />
		</>
	);
}

function Body({ piece, scope }: { piece: Piece; scope: Scope }) {
	switch (piece.kind) {
		case 'quiz':
			return <Questions quiz={piece} scope={scope} />;
		case 'explainer':
			return <Cards explainer={piece} scope={scope} />;
	}
}

function Questions({ quiz, scope }: { quiz: Quiz; scope: Scope }) {
	const { words } = scope;
	return (
		<ol class="questions">
			{quiz.questions.map((question) =>
				question.kind === 'later' ? null : (
					<li key={question.id}>
						<h3>
							<Inline text={question.ask} />
						</h3>
						<Choices question={question} />
						<details>
							<summary>{words.say('answer')}</summary>
							<Key question={question} scope={scope} />
							<Prose
								text={question.explain}
								listed={question.claims}
								place={`question/${question.id}`}
								scope={scope}
							/>
						</details>
					</li>
				),
			)}
		</ol>
	);
}

/** What can be chosen. Items to be put in order are left to the answer: here they would stand in it. */
function Choices({ question }: { question: Known }) {
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

function Key({ question, scope }: { question: Known; scope: Scope }) {
	switch (question.kind) {
		case 'choice':
			return (
				<ul>
					{question.options
						.filter((option) => option.correct)
						.map(({ id, text, feedback }) => (
							<li key={id}>
								<strong>
									<Inline text={text} />
								</strong>
								{feedback && <Prose text={feedback} place={id} scope={scope} />}
							</li>
						))}
				</ul>
			);
		case 'number':
			return (
				<p>
					<strong>{question.shown ?? scope.words.number(question.answer)}</strong> {question.unit}
				</p>
			);
		case 'order':
			return (
				<ol>
					{question.items.map(({ id, text, feedback }) => (
						<li key={id}>
							<strong>
								<Inline text={text} />
							</strong>
							{feedback && <Prose text={feedback} place={id} scope={scope} />}
						</li>
					))}
				</ol>
			);
		case 'poll':
			return <p>{scope.words.say('pollHow')}</p>;
	}
}

function Cards({ explainer, scope }: { explainer: Explainer; scope: Scope }) {
	return (
		<>
			{explainer.cards.map((card) =>
				card.kind === 'later' ? null : (
					<section key={card.id} class={`card is-${card.kind}`}>
						<h3>
							<Inline text={card.heading} />
						</h3>
						<Entries card={card} scope={scope} />
					</section>
				),
			)}
		</>
	);
}
