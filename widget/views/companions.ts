// The claims that belong into the note of another, each once, however they name one another.
import type { Claim } from '../../content/model/claim.ts';
import { lookup } from '../../content/model/lookup.ts';

/** The word that says why a claim stands in the note of another. */
export type Companion = { id: string; why: 'together' | 'replaced' | 'replaces' };

/**
 * What is to be read with a claim and with what belongs to it, what has replaced it, and what it replaces.
 *
 * @example
 * companionsOf({ old: { ...claim, replacedBy: 'new' }, new: claim }, 'old'); // [{ id: 'new', why: 'replaced' }]
 */
export function companionsOf(claims: Readonly<Record<string, Claim>>, id: string): Companion[] {
	const found = new Map<string, Companion['why']>();
	const add = (other: string, why: Companion['why']) => {
		if (other === id || found.has(other) || !lookup(claims, other)) return;
		found.set(other, why);
		follow(other);
	};
	const follow = (from: string) => {
		const claim = lookup(claims, from);
		for (const other of claim?.with ?? []) add(other, 'together');
		if (claim?.replacedBy) add(claim.replacedBy, 'replaced');
	};
	follow(id);
	for (const [other, { replacedBy }] of Object.entries(claims)) {
		if (replacedBy === id) add(other, 'replaces');
	}
	// Not `Array.from`, in the place of which Prototype and MooTools have one that knows no maps.
	return [...found].map(([other, why]) => ({ id: other, why }));
}
