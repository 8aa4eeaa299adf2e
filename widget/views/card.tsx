// One card of an explainer: a heading that folds, and its entries as its kind shows them.
import type { Card, KnownCard } from '../../content/model/card.ts';
import { lookup } from '../../content/model/lookup.ts';
import { CorrectionsAt } from './corrections.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FiguresEntries } from './figures.tsx';
import { Inline } from './inline.tsx';
import { PeopleEntries } from './people.tsx';
import { Picture } from './picture.tsx';
import { Prose } from './prose.tsx';
import type { Scope } from './scope.ts';
import { stepBack } from './step-back.ts';
import { TermsEntries } from './terms.tsx';
import { TimelineEntries } from './timeline.tsx';

/** What the views of entries are given. */
export type EntriesProps<K extends KnownCard['kind']> = {
	entries: Extract<KnownCard, { kind: K }>['entries'];
	card: string;
	scope: Scope;
};

/** The key under which state keeps whether a card is open; also its id in the shadow root. */
export function cardKey(id: string): string {
	return `card/${id}`;
}

/** Cards are open where there is room; on a phone all headings show and the first card is open. */
export function isCardOpen(scope: Scope, id: string, first: boolean): boolean {
	return lookup(scope.open, cardKey(id)) ?? (scope.roomy || first);
}

/**
 * Folded, its body stays in the markup, hidden. The button in its heading has the card's key as its id: `visit` leads the
 * focus there. A card of a later kind is a link to the hosted page.
 */
export function CardView({ card, open, scope }: { card: Card; open: boolean; scope: Scope }) {
	if (card.kind === 'later') {
		return <Elsewhere scope={scope} />;
	}
	const key = cardKey(card.id);
	const back = card.entries.every((entry) => stepBack(entry, scope) === 'entry is-back');
	return (
		<section class={`card is-${card.kind}`} data-back={back}>
			<h3>
				<button
					type="button"
					id={key}
					aria-expanded={open}
					aria-controls={`${key}/body`}
					onClick={() => scope.dispatch({ type: 'toggle', key, open: !open })}
				>
					<span>
						<Inline text={card.heading} />
					</span>
				</button>
			</h3>
			<div class="card-body" id={`${key}/body`} hidden={!open}>
				{card.image && <Picture image={card.image} scope={scope} />}
				<CorrectionsAt at={key} scope={scope} />
				<Entries card={card} scope={scope} />
			</div>
		</section>
	);
}

/** The entries of a card, as its kind shows them. */
export function Entries({ card, scope }: { card: KnownCard; scope: Scope }) {
	const common = { card: card.id, scope };
	switch (card.kind) {
		case 'text':
			return (
				<>
					{card.entries.map((entry) => (
						<div key={entry.id} class={stepBack(entry, scope)}>
							<Prose
								text={entry.body}
								listed={entry.claims}
								place={`card/${card.id}/${entry.id}`}
								scope={scope}
							/>
						</div>
					))}
				</>
			);
		case 'people':
			return <PeopleEntries entries={card.entries} {...common} />;
		case 'timeline':
			return <TimelineEntries entries={card.entries} {...common} />;
		case 'figures':
			return <FiguresEntries entries={card.entries} {...common} />;
		case 'terms':
			return <TermsEntries entries={card.entries} {...common} />;
		case 'unknowns':
			return (
				<ul class="unknowns">
					{card.entries.map((entry) => (
						<li key={entry.id} class={stepBack(entry, scope)}>
							<Prose
								text={entry.text}
								listed={entry.claims}
								place={`card/${card.id}/${entry.id}`}
								scope={scope}
							/>
						</li>
					))}
				</ul>
			);
	}
}
