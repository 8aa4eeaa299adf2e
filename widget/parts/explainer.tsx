// Explainers.
import { claimsOf, statementsOf } from '../../content/model/claims-used.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Explainer } from '../../content/model/piece.ts';
import { mount } from '../app/mount.tsx';
import { renewing } from '../app/renewing.ts';
import { share, sharedInWords } from '../app/share.ts';
import { cardKey } from '../views/card.tsx';
import { ClosingView } from '../views/closing.tsx';
import { ExplainerView } from '../views/explainer.tsx';
import { type Use, usesOf } from '../views/uses.tsx';
import type { Words } from '../views/words.ts';
import { onlyCard } from './only-part.ts';
import type { Part, Step, Told } from './part.ts';
import { isPrinting, watchReader } from './watch-reader.ts';

export const mountExplainer = renewing((element, subject, options, ...rest) => {
	const { piece } = subject.delivery;
	if (piece.kind !== 'explainer') throw new TypeError('This is no explainer.');
	return mount(element, subject, explainerPart(piece, options.part), options, ...rest);
});

/** `only` is the id of a card to show alone; the whole explainer if there is no such card. */
export function explainerPart(piece: Explainer, only?: string): Part {
	const explainer = onlyCard(piece, only);
	let uses: readonly Use[] | undefined;
	const everyCard = Object.fromEntries(explainer.cards.map(({ id }) => [cardKey(id), true]));
	return {
		piece: explainer,
		styles: [],
		uses() {
			uses ??= usesOf(explainer);
			return uses;
		},
		body(state, scope) {
			const printing = isPrinting();
			return (
				<>
					<ExplainerView
						explainer={explainer}
						scope={printing ? { ...scope, open: everyCard } : scope}
					/>
					<ClosingView piece={explainer} shared={state.shared} printing={printing} scope={scope} />
				</>
			);
		},
		watch: watchReader,
		events: eventsOf,
		announce: (step, words) => announce(explainer, step, words),
		share: () => share(explainer.title),
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
		case 'reopen':
		case 'keep':
		case 'filter':
		case 'share':
			return [];
	}
}

function announce(explainer: Explainer, { action }: Step, words: Words): string {
	if (action.type === 'shared') return sharedInWords(action.shared, words);
	if (action.type !== 'filter' || !action.certainty) return '';
	const { certainty } = action;
	const n = statementsOf(explainer).filter((statement) =>
		claimsOf(statement).some((id) => lookup(explainer.claims, id)?.certainty === certainty),
	).length;
	return words.say('filtered', { n }, n);
}
