// What the certainty strip does to an entry.
import type { KnownCard } from '../../content/model/card.ts';
import { claimsOf, ofEntry } from '../../content/model/claims-used.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Scope } from './scope.ts';

/** The class of an entry: it steps back while the strip sets off a certainty that none of its claims has. */
export function stepBack(entry: KnownCard['entries'][number], { filter, claims }: Scope): string {
	if (!filter) return 'entry';
	const ids = claimsOf(ofEntry(entry));
	return ids.some((id) => lookup(claims, id)?.certainty === filter)
		? 'entry is-set-off'
		: 'entry is-back';
}
