// The part for explainers.
import { claimsOf, statementsOf } from '../../content/model/claims-used.ts';
import { CARD_KINDS } from '../../content/model/kinds.ts';
import { withLater } from '../../content/model/later.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Explainer } from '../../content/model/piece.ts';
import css from '../styles/explainer.css';
import { cardKey } from '../views/card.tsx';
import { ExplainerView } from '../views/explainer.tsx';
import type { Words } from '../views/words.ts';
import type { Closing } from './closing.ts';
import { onlyOne } from './only-one.ts';
import type { Part, Step, Told } from './part.ts';

/** `only` is the id of a card to show alone; the whole explainer if there is no such card. */
export function explainerPart(piece: Explainer, only?: string): Part {
	const cards = onlyOne(withLater(piece.cards, CARD_KINDS), only);
	const explainer = { ...piece, cards };
	const everyCard = Object.fromEntries(cards.map(({ id }) => [cardKey(id), true]));
	let closing: Closing | undefined;
	return {
		styles: () => [css, ...(closing ? [closing.css] : [])],
		body(state, scope) {
			const printing = closing?.isPrinting();
			return (
				<>
					<ExplainerView
						explainer={explainer}
						scope={printing ? { ...scope, open: everyCard } : scope}
					/>
					{closing && (
						<closing.ClosingView
							piece={explainer}
							shared={state.shared}
							printing={printing}
							scope={scope}
						/>
					)}
				</>
			);
		},
		// The end is in sight from the beginning; were it to come later, what stands below would shift.
		async before() {
			closing = (await import('./closing.ts')).closing;
		},
		watch: (shadow, ears) => closing?.watch(shadow, ears) ?? (() => {}),
		events: eventsOf,
		announce: (step, words) => announce(explainer, step, words),
		share: async () => closing?.share(explainer.title),
	};
}

function eventsOf({ action, before }: Step): Told[] {
	const untouched = Object.keys(before.open).length === 0;
	switch (action.type) {
		case 'toggle':
		case 'visit': {
			const start: Told[] = untouched ? [['start', {}]] : [];
			const claim = action.type === 'toggle' && action.open ? action.claim : undefined;
			return claim ? [...start, ['note', { claim }]] : start;
		}
		case 'shared':
			return [['share', { how: action.shared.how }]];
		case 'answer':
		case 'go':
		case 'draft':
		case 'again':
		case 'filter':
		case 'share':
			return [];
	}
}

function announce(explainer: Explainer, { action }: Step, words: Words): string {
	if (action.type === 'shared' && action.shared.how === 'copied') return words.say('copied');
	if (action.type !== 'filter' || !action.certainty) return '';
	const { certainty } = action;
	const n = statementsOf(explainer).filter((statement) =>
		claimsOf(statement).some((id) => lookup(explainer.claims, id)?.certainty === certainty),
	).length;
	return words.say('filtered', { n }, n);
}
