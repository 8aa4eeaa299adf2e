import { expect, test } from 'vitest';
import { endOfLink, secondsOf, USUAL } from '../../../../content/desk/draft/lifetime.ts';
import { Stop } from '../../../../content/desk/stop.ts';

test('reads days and hours, up to 30 days', () => {
	expect(secondsOf(USUAL)).toBe(7 * 86_400);
	expect(secondsOf('12h')).toBe(12 * 3_600);
	expect(secondsOf('30d')).toBe(30 * 86_400);
	expect(secondsOf('720h')).toBe(30 * 86_400);
});

test.each(['31d', '721h', '0d', '-1d', '1.5h', '3', 'd', '', '3 days', '1m', '99999999999d'])(
	'refuses %j, and says what to write',
	(text) => {
		expect(() => secondsOf(text)).toThrow(Stop);
		expect(() => secondsOf(text)).toThrow('--for 3d');
	},
);

test('ends a link so long after it was made', () => {
	expect(endOfLink(new Date('2026-05-02T09:00:00.999Z'), 3_600)).toBe(
		Date.parse('2026-05-02T10:00:00Z') / 1000,
	);
});
