// A whole piece to read without scripts: questions with their answers folded, cards open, every note at the end.
import type { Explainer, Piece } from '../../content/model/piece.ts';
import { cardKey, Entries } from './card.tsx';
import { Notes, Sources } from './closing.tsx';
import { Corrections, CorrectionsAt } from './corrections.tsx';
import { Inline } from './inline.tsx';
import { QuestionsView } from './questions.tsx';
import type { Scope } from './scope.ts';

/** Links reach each question and card by its id; those of later kinds are left out. */
export function Transcript({ piece, scope }: { piece: Piece; scope: Scope }) {
	return (
		<>
			<Body piece={piece} scope={scope} />
			<Notes piece={piece} scope={scope} />
			<Corrections scope={scope} />
			<Sources scope={scope} />
		</>
	);
}

function Body({ piece, scope }: { piece: Piece; scope: Scope }) {
	switch (piece.kind) {
		case 'quiz':
			return <QuestionsView quiz={piece} open={false} scope={scope} />;
		case 'explainer':
			return <Cards explainer={piece} scope={scope} />;
	}
}

function Cards({ explainer, scope }: { explainer: Explainer; scope: Scope }) {
	return (
		<>
			{explainer.cards.map((card) =>
				card.kind === 'later' ? null : (
					<section key={card.id} id={card.id} class={`card is-${card.kind}`}>
						<h3>
							<Inline text={card.heading} />
						</h3>
						<CorrectionsAt at={cardKey(card.id)} scope={scope} />
						<Entries card={card} scope={scope} />
					</section>
				),
			)}
		</>
	);
}
