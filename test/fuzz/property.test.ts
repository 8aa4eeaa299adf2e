import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from './property.ts';

const small = property({
	name: 'figures are small',
	runs: 1_000,
	input: fc.nat(),
	check(n) {
		if (n > 1_000) throw new Error('It is large.');
	},
});

test('gives nothing where it holds', async () => {
	const any = property({ name: 'any', runs: 10, input: fc.nat(), check: () => {} });
	expect(await any.run({ seed: 1, runs: 10 })).toBeUndefined();
});

test('gives the smallest input for which it does not hold, and leads to it again', async () => {
	const failure = await small.run({ seed: 1, runs: 1_000 });
	expect(failure).toMatchObject({ seed: 1, input: '[1001]' });
	expect(failure?.error).toMatch(/^Error: It is large\./u);
	const again = await small.run({ seed: 1, runs: 1, path: failure?.path ?? '' });
	expect(again?.input).toBe('[1001]');
});
