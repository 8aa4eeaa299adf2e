import { expect, test } from 'vitest';
import { isInstant, isPartialDate, partsOf } from '../../../content/model/partial-date.ts';

test.each([
	['2024', { year: 2024 }],
	['2024-12', { year: 2024, month: 12 }],
	['2024-02-29', { year: 2024, month: 2, day: 29 }],
])('partsOf reads %s', (text, parts) => {
	expect(partsOf(text)).toEqual(parts);
});

test.each(['', '24', '2024-1', '2024-13', '2024-00', '2023-02-29', '2024-04-31', '2024-12-00'])(
	'isPartialDate refuses %j',
	(text) => {
		expect(isPartialDate(text)).toBe(false);
	},
);

test.each(['2024-12-07T18:00:00Z', '2024-12-07T18:00:00.5+03:00'])('isInstant takes %s', (text) => {
	expect(isInstant(text)).toBe(true);
});

test.each([
	'2024-12-07',
	'2024-12-07T18:00:00',
	'2024-12-07T18:00Z',
	'2024-02-30T18:00:00Z',
	'2024-12-07T25:00:00Z',
	'2024-12-07 18:00:00Z',
])('isInstant refuses %s', (text) => {
	expect(isInstant(text)).toBe(false);
});
