// An explainer: its contents, a strip that counts its claims by certainty, then its cards.
import type { Explainer } from '../../content/model/piece.ts';
import { CardView, cardKey, isCardOpen } from './card.tsx';
import { CertaintyStrip } from './certainty-strip.tsx';
import { Inline } from './inline.tsx';
import type { Scope } from './scope.ts';

type Props = { explainer: Explainer; scope: Scope };

/** A card alone is open from the beginning, without contents or strip. Contents leave out cards of later kinds. */
export function ExplainerView({ explainer, scope }: Props) {
	const { words } = scope;
	const whole = explainer.cards.length > 1;
	return (
		<>
			{whole && (
				<nav class="contents" aria-label={words.say('contents')}>
					<ol>
						{explainer.cards.map((card) =>
							card.kind === 'later' ? null : (
								<li key={card.id}>
									<button
										type="button"
										class="link"
										onClick={() => scope.dispatch({ type: 'visit', key: cardKey(card.id) })}
									>
										<Inline text={card.heading} />
									</button>
								</li>
							),
						)}
					</ol>
				</nav>
			)}
			{whole && <CertaintyStrip explainer={explainer} scope={scope} />}
			{explainer.cards.map((card, i) => (
				<CardView
					key={card.id}
					card={card}
					open={isCardOpen(scope, card.id, i === 0 || !whole)}
					scope={scope}
				/>
			))}
		</>
	);
}
