// Tries all properties round by round until the time is over or one of them fails.
import { poolOf } from './arbitraries/pool.ts';
import { propertiesOf } from './properties/index.ts';
import type { Failure } from './property.ts';

/** Pieces of a round: many enough for variety, few enough to be made in a second. */
const POOL = 150;

/** So many inputs of a property took so long. */
export type Count = { inputs: number; ms: number };

export type Found = Failure & { property: string; round: number };

export type Told = { counts: ReadonlyMap<string, Count>; round: number };

/**
 * Runs until `enough` says so, asked between two properties.
 *
 * @param seed of the first round; each round has the next, and pieces of its own
 * @param tell hears how far it has come
 */
export async function fuzz(
	seed: number,
	enough: () => boolean,
	tell: (told: Told) => void,
): Promise<Found | undefined> {
	const counts = new Map<string, Count>();
	for (let round = seed; !enough(); round += 1) {
		for (const { name, runs, run } of propertiesOf(poolOf(round, POOL))) {
			if (enough()) break;
			const start = performance.now();
			const failure = await run({ seed: round, runs });
			const { inputs, ms } = counts.get(name) ?? { inputs: 0, ms: 0 };
			counts.set(name, { inputs: inputs + runs, ms: ms + performance.now() - start });
			tell({ counts, round });
			if (failure) return { ...failure, property: name, round };
		}
	}
	return undefined;
}

/** Tries again what failed; undefined if it holds now. */
export async function again({ property, round, seed, path }: Found): Promise<Failure | undefined> {
	const found = propertiesOf(poolOf(round, POOL)).find(({ name }) => name === property);
	if (!found) throw new Error(`There is no property "${property}" any more.`);
	return found.run({ seed, path, runs: 1 });
}
