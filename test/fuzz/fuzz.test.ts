// One round of `npm run fuzz`, the same each time.
import { describe, expect, test } from 'vitest';
import { poolOf } from './arbitraries/pool.ts';
import { propertiesOf } from './properties/index.ts';

const SEED = 20260101;

describe(`with seed ${SEED}`, () => {
	const properties = propertiesOf(poolOf(SEED, 60));
	test.each(properties)(
		'$name',
		async ({ run, runs }) => {
			expect(await run({ seed: SEED, runs })).toBeUndefined();
		},
		60_000,
	);
});
