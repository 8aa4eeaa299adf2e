import { describe, expect, test } from 'vitest';
import { type Line, lessThan, median, ratioTo, verdictOf, worst } from './line.ts';

const line = (values: number[], more: Partial<Line> = {}): Line => {
	return { what: 'it', unit: 'ms', heldTo: 'median', values, ...more };
};

describe('a series', () => {
	test('has its middle number, or the mean of the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([9, 1, 5, 6])).toBe(5.5);
		expect(median([3])).toBe(3);
	});

	test('has the largest for its worst', () => {
		expect(worst([9, 11, 5])).toBe(11);
	});

	test('with nothing in it is a mistake, not a zero', () => {
		expect(() => median([])).toThrow('Nothing was measured');
		expect(() => worst([])).toThrow('Nothing was measured');
	});

	test('is compared with another turn by turn', () => {
		expect(lessThan([10, 30, 20], [1, 2, 3])).toEqual([9, 28, 17]);
		expect(() => lessThan([10, 30], [1])).toThrow('equally often');
	});
});

describe('a limit', () => {
	test('is met by what is no more than it, and missed by what is more', () => {
		expect(verdictOf(line([50], { limit: 50 }))).toBe('met');
		expect(verdictOf(line([50.1], { limit: 50 }))).toBe('missed');
	});

	test('is held to the median or to the worst', () => {
		expect(verdictOf(line([1, 2, 90], { limit: 50 }))).toBe('met');
		expect(verdictOf(line([1, 2, 90], { limit: 50, heldTo: 'worst' }))).toBe('missed');
	});

	test('is missed by what is no number', () => {
		expect(verdictOf(line([Number.NaN], { limit: 50, heldTo: 'worst' }))).toBe('missed');
		expect(verdictOf(line([Number.NaN], { limit: 50 }))).toBe('missed');
	});

	test('is no verdict where there is none', () => {
		expect(verdictOf(line([50]))).toBe('told');
	});
});

test('a ratio is that of the medians, and there is none to nothing', () => {
	expect(ratioTo(line([30, 10, 20]), { what: 'other', values: [5, 4, 400] })).toBe(4);
	expect(ratioTo(line([30]), { what: 'other', values: [0] })).toBeUndefined();
	expect(ratioTo(line([30]), { what: 'other', values: [-2] })).toBeUndefined();
});
