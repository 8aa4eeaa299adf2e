// A short piece of `npm run fuzz`, the same each time.
import { describe, expect, test } from 'vitest';
import { poolOf } from './arbitraries/pool.ts';
import { propertiesOf } from './properties/index.ts';

const SEED = 20260101;

/** Of the inputs of a round. */
const SHARE = 0.3;

describe(`with seed ${SEED}`, () => {
	const properties = propertiesOf(poolOf(SEED, 60));
	test.each(properties)(
		'$name',
		async ({ run, runs }) => {
			expect(await run({ seed: SEED, runs: Math.ceil(runs * SHARE) })).toBeUndefined();
		},
		60_000,
	);
});
