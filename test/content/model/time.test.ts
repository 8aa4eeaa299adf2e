import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../content/model/schedule.ts';
import { endOf, startOf, stateAt, type Timed } from '../../../content/model/time.ts';

const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
const at = (text: string) => Date.parse(text);

describe('startOf and endOf', () => {
	test.each([
		['2024-12-07', 'UTC', '2024-12-07T00:00:00Z', '2024-12-08T00:00:00Z'],
		['2024-12-07', 'America/New_York', '2024-12-07T05:00:00Z', '2024-12-08T05:00:00Z'],
		['2024-12-07', 'Asia/Kathmandu', '2024-12-06T18:15:00Z', '2024-12-07T18:15:00Z'],
		['2024-12', 'Asia/Damascus', '2024-11-30T21:00:00Z', '2024-12-31T21:00:00Z'],
		['2024-02', 'UTC', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
		['2024', 'Pacific/Auckland', '2023-12-31T11:00:00Z', '2024-12-31T11:00:00Z'],
		['2024-12-31', 'UTC', '2024-12-31T00:00:00Z', '2025-01-01T00:00:00Z'],
	])('of %s in %s are %s and %s', (when, zone, start, end) => {
		expect(iso(startOf(when, zone))).toBe(start);
		expect(iso(endOf(when, zone))).toBe(end);
	});

	test.each([
		['forward at night', '2024-03-10', 'America/New_York', '2024-03-10T05:00:00Z', 23],
		['back at night', '2024-11-03', 'America/New_York', '2024-11-03T04:00:00Z', 25],
		['from 0 to 1, west', '2024-03-10', 'America/Havana', '2024-03-10T05:00:00Z', 23],
		['from 1 to 0, west', '2024-11-03', 'America/Havana', '2024-11-03T04:00:00Z', 25],
		['from 0 to 1, south', '2024-09-08', 'America/Santiago', '2024-09-08T04:00:00Z', 23],
		['from 0 to 1, east', '2021-03-26', 'Asia/Damascus', '2021-03-25T22:00:00Z', 23],
		['from 24 to 23, east', '2021-10-29', 'Asia/Damascus', '2021-10-28T22:00:00Z', 24],
		['by half an hour', '2024-04-07', 'Australia/Lord_Howe', '2024-04-06T13:00:00Z', 24.5],
		['over a whole day', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z', 0],
	])('hold where clocks go %s', (_, day, zone, start, hours) => {
		expect(iso(startOf(day, zone))).toBe(start);
		expect((endOf(day, zone) - startOf(day, zone)) / 3_600_000).toBe(hours);
	});

	test('take an instant for itself, whatever the zone', () => {
		const instant = '2024-12-07T18:00:00-05:00';
		expect(iso(startOf(instant, 'Asia/Tokyo'))).toBe('2024-12-07T23:00:00Z');
		expect(endOf(instant, 'Asia/Tokyo')).toBe(startOf(instant));
	});

	test('are NaN for what is no date', () => {
		expect(startOf('soon')).toBeNaN();
		expect(startOf('7 December 2024')).toBeNaN();
		expect(endOf('2024-02-30')).toBeNaN();
		expect(endOf('7 December 2024')).toBeNaN();
	});
});

const claim = (until?: string): Timed['claims'][string] => ({
	text: 'Something is so.',
	certainty: 'reported',
	sources: ['a'],
	asOf: '2024',
	...(until && { until }),
});

describe('stateAt', () => {
	const zone = 'America/New_York';
	const bare: Timed = { zone, claims: {} };

	test('is live without dates, and never changes', () => {
		expect(stateAt(bare, 0)).toEqual({
			phase: 'live',
			overdue: false,
			stale: [],
			since: 0,
			changesAt: undefined,
		});
	});

	test.each([
		['2024-12-07T04:59:59Z', 'early'],
		['2024-12-07T05:00:00Z', 'live'],
		['2024-12-11T04:59:59Z', 'live'],
		['2024-12-11T05:00:00Z', 'expired'],
	])('at %s is %s: days begin and end at midnight in the zone', (now, phase) => {
		const piece: Timed = { ...bare, publishAt: '2024-12-07', expires: '2024-12-10' };
		expect(stateAt(piece, at(now)).phase).toBe(phase);
	});

	test('is withdrawn from its instant on, whatever else is said', () => {
		const piece: Timed = {
			...bare,
			publishAt: '2030',
			expires: '2020',
			withdrawn: { at: '2024-12-07T12:00:00Z' },
		};
		expect(stateAt(piece, at('2024-12-07T11:59:59Z')).phase).toBe('expired');
		expect(stateAt(piece, at('2024-12-07T12:00:00Z')).phase).toBe('withdrawn');
	});

	test('is overdue when the day of review is over', () => {
		const piece: Timed = { ...bare, reviewBy: '2024-12-08' };
		expect(stateAt(piece, at('2024-12-09T04:59:59Z')).overdue).toBe(false);
		expect(stateAt(piece, at('2024-12-09T05:00:00Z')).overdue).toBe(true);
	});

	test('names the claims that are past their time, and the next change of all', () => {
		const piece: Timed = {
			...bare,
			reviewBy: '2024-12-09',
			claims: { one: claim('2024-12-08'), two: claim('2024-12-10'), three: claim() },
		};
		const state = stateAt(piece, at('2024-12-09T12:00:00Z'));
		expect(state.stale).toEqual(['one']);
		expect(state.changesAt).toBe(at('2024-12-10T05:00:00Z'));
		expect(stateAt(piece, at('2025-01-01T00:00:00Z')).changesAt).toBeUndefined();
	});

	test('names the instant since which nothing has changed', () => {
		const piece: Timed = { ...bare, reviewBy: '2024-12-09', claims: { one: claim('2024-12-08') } };
		const since = (now: string) => stateAt(piece, at(now)).since;
		expect(since('2024-12-09T04:59:59Z')).toBe(0);
		expect(since('2024-12-09T05:00:00Z')).toBe(at('2024-12-09T05:00:00Z'));
		expect(since('2024-12-10T04:59:59Z')).toBe(at('2024-12-09T05:00:00Z'));
		expect(stateAt(piece, since('2025-01-01T00:00:00Z')).stale).toEqual(['one']);
	});

	test('never throws, whatever stands where dates should: what is none changes nothing', () => {
		const wrong: Timed = {
			zone: 'Nowhere/At_all',
			publishAt: 'soon',
			expires: '2024-02-30',
			withdrawn: { at: '' },
			reviewBy: '7 December 2024',
			claims: { one: claim('never') },
		};
		expect(stateAt(wrong, 0)).toMatchObject({ phase: 'live', overdue: false, stale: [] });
		expect(stateAt(wrong, 0).changesAt).toBeUndefined();
	});

	test('ends a piece that was to end before it began', () => {
		const piece: Timed = { ...bare, publishAt: '2024-12-10', expires: '2024-12-07' };
		expect(stateAt(piece, at('2024-12-09T00:00:00Z')).phase).toBe('expired');
		expect(stateAt(piece, at('2024-12-20T00:00:00Z')).phase).toBe('expired');
	});
});

describe('standingOf', () => {
	const piece = {
		stale: ['old', 'short'],
		claims: {
			old: { ...claim('2024-12-08'), replacedBy: 'now' },
			short: claim('2024-12-08'),
			now: claim(),
		},
	};

	test.each([
		['old', 'superseded'],
		['short', 'stale'],
		['now', 'current'],
		['constructor', 'current'],
	])('of %s is %s', (id, standing) => {
		expect(standingOf(piece, id)).toBe(standing);
	});

	test('is current while nothing is stale', () => {
		expect(standingOf({ ...piece, stale: [] }, 'short')).toBe('current');
	});
});
