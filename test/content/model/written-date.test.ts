import { describe, expect, test } from 'vitest';
import { dateWriter } from '../../../content/model/written-date.ts';

describe('a date', () => {
	test.each([
		['2011', '2011'],
		['2024-11', 'November 2024'],
		['2024-12-07', '7 December 2024'],
		['2024-12-07T22:00:00-05:00', '8 December 2024'],
	])('is written as precisely as it is given: %s', (when, text) => {
		expect(dateWriter('en')(when)).toBe(text);
	});

	test('is the day in the zone of the story', () => {
		const write = dateWriter('en', 'America/New_York');
		expect(write('2024-12-07T22:00:00-05:00')).toBe('7 December 2024');
		expect(write('2024-12-07')).toBe('7 December 2024');
	});

	test('has Western digits in Arabic too', () => {
		expect(dateWriter('ar')('2024-12-07')).toMatch(/^7 .+ 2024$/u);
	});
});

test('writes dates of the first century as such', () => {
	expect(dateWriter('en')('0079-10-24')).toMatch(/^24 October 0*79$/u);
	expect(dateWriter('en')('0079')).toMatch(/^0*79$/u);
});
