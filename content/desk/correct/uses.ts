// Where a piece uses a claim, in the words in which corrections name places.
import type { Claim } from '../../model/claim.ts';
import { claimsNeeded, claimsOf, statementsOf } from '../../model/claims-used.ts';
import type { Path } from '../../model/finding.ts';
import type { Draft } from '../../model/piece.ts';

/**
 * The places that use a claim; "a note" if only a note, a band or the standfirst leads to it; none if nothing does.
 *
 * @example
 * usesOf(quiz, story.claims, 'troops-900'); // ['question/us-troops']
 */
export function usesOf(
	piece: Draft,
	claims: Readonly<Record<string, Claim>>,
	id: string,
): string[] {
	const places = statementsOf(piece)
		.filter((statement) => claimsOf(statement).includes(id))
		.map(({ path }) => placeAt(piece, path));
	if (places.length > 0) return places;
	return claimsNeeded(piece, claims).has(id) ? ['a note'] : [];
}

function placeAt(piece: Draft, path: Path): string {
	const [, i, , j] = path.map(Number);
	switch (piece.kind) {
		case 'quiz':
			return `question/${piece.questions[i ?? 0]?.id}`;
		case 'explainer': {
			const card = piece.cards[i ?? 0];
			const entry = card && card.kind !== 'later' ? card.entries[j ?? 0] : undefined;
			return `card/${card?.id}/${entry?.id}`;
		}
	}
}
