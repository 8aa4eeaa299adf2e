import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../../../content/desk/import/parts.ts';
import { inconsistencies } from '../../../../content/model/consistency.ts';
import { quiz } from '../../../fixtures/pieces.ts';

test('a number has a scale with room around it', () => {
	expect(scaleOf({ answer: 13, accept: [12, 14] })).toEqual({
		answer: 13,
		accept: [12, 14],
		zeroAt: 5,
		min: 0,
		max: 50,
		step: 1,
	});
	expect(scaleOf({ answer: -0.5, accept: [-0.6, -0.4] })).toMatchObject({ max: 0, step: 0.1 });
	expect(scaleOf({ answer: 0, accept: [0, 0] })).toMatchObject({ min: 0, max: 10 });
});

test('any number can be hit on its scale', () => {
	const tenths = fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 10);
	fc.assert(
		fc.property(tenths, fc.integer({ min: 0, max: 50 }), (answer, width) => {
			const accept: [number, number] = [answer, Number((answer + width).toFixed(1))];
			const scale = { ...scaleOf({ answer, accept }), accept };
			const question = { id: 'a', kind: 'number', ask: 'A?', explain: 'B.', ...scale } as const;
			expect(inconsistencies(quiz({ questions: [question] }))).toEqual([]);
		}),
	);
});
