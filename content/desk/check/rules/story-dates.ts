// The order of a story's dates: a claim is held, then goes stale or is replaced; a source is published, then read.
import type { Claim } from '../../../model/claim.ts';
import { lookup } from '../../../model/lookup.ts';
import { endOf, startOf } from '../../../model/time.ts';
import type { Rule } from '../../files/folder.ts';
import { hasBegun } from '../begun.ts';
import type { CodeOf } from '../codes.ts';
import { error, type Found } from '../found.ts';

/** The dates of claims and sources stand in the order in which they come. */
export const storyDates: Rule = ({ story }, _catalogue, now) => {
	const { value } = story;
	if (!value) return [];
	const { claims, sources, zone } = value;
	return [
		...Object.entries(claims).flatMap(([id, claim]) => {
			const next = claim.replacedBy === undefined ? undefined : lookup(claims, claim.replacedBy);
			return ofClaim(claim, next, zone, now).map(([code, field, message]) =>
				error(story, code, ['claims', id, field], message),
			);
		}),
		...Object.entries(sources).flatMap(([id, { published, retrieved }]): Found[] => {
			if (!retrieved || endOf(retrieved, zone) > startOf(published, zone)) return [];
			const message = `It was published later (${published}). Correct one of the two.`;
			return [error(story, 'source/read-too-early', ['sources', id, 'retrieved'], message)];
		}),
	];
};

type Dated = [code: CodeOf<'error'>, field: string, message: string];

function ofClaim(
	{ asOf, until }: Claim,
	next: Claim | undefined,
	zone: string | undefined,
	now: Date,
): Dated[] {
	const found: Dated[] = [];
	if (!hasBegun(asOf, now)) {
		const message = `Nobody can have held this yet (${asOf}). Say when it was said or held.`;
		found.push(['claim/in-future', 'asOf', message]);
	}
	if (until && endOf(until, zone) <= startOf(asOf, zone)) {
		const message = `It would be stale before it was held (${asOf}). Correct one of the two.`;
		found.push(['claim/stale-too-early', 'until', message]);
	}
	if (next && endOf(next.asOf, zone) <= startOf(asOf, zone)) {
		const message = `That claim is older (${next.asOf}) than this one (${asOf}). Name a later claim, or correct a date.`;
		found.push(['claim/replaced-by-older', 'replacedBy', message]);
	}
	return found;
}
