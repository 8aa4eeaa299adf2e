import { describe, expect, test } from 'vitest';
import { heightAnywhere, heightIn } from '../../../content/model/heights.ts';

const heights = (...px: [number, number, number, number]) => ({
	build: '0123456789ab',
	at: { 320: px[0], 390: px[1], 600: px[2], 720: px[3] },
});
const quiz = heights(750, 680, 590, 580);
const withPicture = heights(840, 820, 850, 910);
const explainer = heights(1700, 1560, 3640, 3450);

describe('heightIn', () => {
	test.each([320, 390, 600, 720] as const)('is what was measured at %d px', (column) => {
		for (const it of [quiz, withPicture, explainer]) {
			expect(heightIn(it, column)).toBe(it.at[column]);
		}
	});

	test.each([
		[1, 750, 840, 1700],
		[319.5, 750, 840, 1700],
		[321, 750, 840, 1700],
		[450, 680, 850, 1560],
		[599.5, 680, 850, 1560],
		[700, 590, 910, 3640],
		[Number.POSITIVE_INFINITY, 580, 910, 3450],
	])('is enough in a column of %d px and leaves no hole', (column, a, b, c) => {
		expect([quiz, withPicture, explainer].map((it) => heightIn(it, column))).toEqual([a, b, c]);
	});
});

test('heightAnywhere is the greatest, less that of cards which a phone folds', () => {
	expect([quiz, withPicture, explainer].map(heightAnywhere)).toEqual([750, 910, 1700]);
});
