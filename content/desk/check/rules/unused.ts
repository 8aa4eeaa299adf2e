// Claims and sources that nothing rests on. Harmless, but often a sign of a lost link.
import { claimsNeeded } from '../../../model/claims-used.ts';
import type { Rule } from '../../files/folder.ts';
import { warning } from '../found.ts';

/** Every claim is used by a piece, and every source by a claim. */
export const unused: Rule = ({ story, pieces }) => {
	const claims = story.value?.claims ?? {};
	// Where a piece cannot be read whole, what it uses is not known.
	if (!story.value || pieces.some((piece) => !piece.value || piece.found.length > 0)) return [];
	const needed = new Set(
		pieces.flatMap(({ value }) => (value ? [...claimsNeeded(value, claims)] : [])),
	);
	const cited = new Set(Object.values(claims).flatMap((claim) => claim.sources));
	return [
		...Object.keys(claims)
			.filter((id) => !needed.has(id))
			.map((id) =>
				warning(
					story,
					'claim/unused',
					['claims', id],
					`No piece uses the claim "${id}". Link it with [words](#${id}), or remove it.`,
				),
			),
		...Object.keys(story.value.sources)
			.filter((id) => !cited.has(id))
			.map((id) =>
				warning(
					story,
					'source/unused',
					['sources', id],
					`No claim rests on the source "${id}". Name it in a claim’s "sources", or remove it.`,
				),
			),
	];
};
