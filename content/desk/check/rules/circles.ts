// Chains of claims that come back to where they began: a note would follow them for ever.
import { lookup } from '../../../model/lookup.ts';
import type { Rule } from '../../files/folder.ts';
import { error } from '../found.ts';

/** A long chain is named by its beginning and its end. */
const NAMED = 6;

/** No claim is replaced by itself in the end, and none comes with itself. */
export const circles: Rule = ({ story }) => {
	const claims = story.value?.claims ?? {};
	const replacing = (id: string) => lookup(claims, id)?.replacedBy ?? [];
	const companions = (id: string) => lookup(claims, id)?.with ?? [];
	return Object.keys(claims).flatMap((id) => {
		const replaced = wayBack(id, (at) => [replacing(at)].flat());
		const together = wayBack(id, companions);
		return [
			...(replaced
				? [
						error(
							story,
							'claim/circle',
							['claims', id, 'replacedBy'],
							`This claim ends up replaced by itself: ${shown(replaced)}. Remove one "replacedBy".`,
						),
					]
				: []),
			...(together
				? [
						error(
							story,
							'claim/circle',
							['claims', id, 'with'],
							`This claim comes with itself in the end: ${shown(together)}. Keep "with" on the claim that is not to be read alone.`,
						),
					]
				: []),
		];
	});
};

/** The shortest way from a claim back to itself, both ends included; undefined if there is none. */
function wayBack(start: string, nextOf: (id: string) => readonly string[]): string[] | undefined {
	const cameFrom = new Map<string, string>();
	const queue = [start];
	for (const id of queue) {
		for (const next of nextOf(id)) {
			if (next === start) return [...wayTo(id, cameFrom), start];
			if (cameFrom.has(next)) continue;
			cameFrom.set(next, id);
			queue.push(next);
		}
	}
	return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
	const way = [end];
	for (let id = cameFrom.get(end); id !== undefined; id = cameFrom.get(id)) way.push(id);
	return way.reverse();
}

function shown(way: readonly string[]): string {
	const long = way.length > NAMED;
	return (long ? [...way.slice(0, NAMED - 2), '…', ...way.slice(-2)] : way).join(' → ');
}
