import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('shows limits, medians, worst numbers, ratios and verdicts under each other', () => {
	const table = tableOf([
		{
			what: '/e/piece.js',
			unit: 'B',
			heldTo: 'worst',
			values: [14_601],
			limit: 14_600,
			beside: [
				{ what: 'a button', values: [4867] },
				{ what: 'another', values: [301_000], from: 'elsewhere' },
			],
		},
		{
			what: 'longest task',
			unit: 'ms',
			heldTo: 'median',
			values: [20, 61.25, 40],
			limit: 50,
			beside: [{ what: 'nothing', values: [0, 0, 0] }],
		},
		{ what: 'shift', unit: 'CLS', heldTo: 'worst', values: [0.12345] },
	]);
	expect(`\n${table}\n`).toBe(`
                       limit     median    worst   ratio
/e/piece.js         14,600 B   14,601 B                   missed
   beside a button              4,867 B           3.00 ×
   beside another             301,000 B           0.05 ×  (elsewhere)
longest task           50 ms      40 ms  61.3 ms          met (median)
   beside nothing                  0 ms     0 ms
shift                            0.1235
`);
});
