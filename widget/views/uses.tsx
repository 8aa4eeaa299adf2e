// What else in a piece rests on a claim: the way from its note to other questions or cards.
import type { Action } from '../../content/model/action.ts';
import { sectionsOf } from '../../content/model/claims-used.ts';
import type { Piece } from '../../content/model/piece.ts';
import { Inline } from './inline.tsx';
import type { NoteSlot } from './note-slot.ts';

/** A question or card with the claims it rests on; `place` is what the places of its texts begin with. */
export type Use = {
	id: string;
	place: string;
	heading: string;
	claims: readonly string[];
	go: Action;
};

/** Every question or card, those without claims too, with the action that leads there. */
export function usesOf(piece: Piece): Use[] {
	return sectionsOf(piece).map((section, i): Use => {
		const place = `${piece.kind === 'quiz' ? 'question' : 'card'}/${section.id}`;
		const go: Action =
			piece.kind === 'quiz' ? { type: 'go', to: i } : { type: 'visit', key: place };
		return { ...section, place, go };
	});
}

/** Nothing leads to where the note stands. */
export function UsesView({ claim, slot }: { claim: string; slot: NoteSlot }) {
	const { scope, place } = slot;
	const others = scope.uses.filter(
		(use) => use.claims.includes(claim) && !place.startsWith(`${use.place}/`),
	);
	if (others.length === 0) return null;
	return (
		<div class="related uses">
			<p class="small">{scope.words.say('usedIn')}</p>
			<ul>
				{others.map(({ id, heading, go }) => (
					<li key={id}>
						<button type="button" class="link" onClick={() => scope.dispatch(go)}>
							<Inline text={heading} />
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
