import { describe, expect, test } from 'vitest';
import { cacheControl, PIECE, WIDGET } from '../../worker/caching.ts';

const NOW = Date.UTC(2024, 11, 7, 12);
const lifetime = { maxAge: 60, whileRevalidate: 60, ifError: 600 };
const within = (seconds: number) => ({ now: NOW, changesAt: NOW + seconds * 1000, fresh: false });

describe('cacheControl', () => {
	test('gives the whole lifetime where nothing changes', () => {
		expect(cacheControl(lifetime, { now: NOW, fresh: false })).toBe(
			'public, max-age=60, stale-while-revalidate=60, stale-if-error=600',
		);
	});

	test.each([
		[660, 60, 60, 600],
		[659, 60, 60, 599],
		[121, 60, 60, 61],
		[120, 60, 60, 60],
		[119, 60, 59, 59],
		[61, 60, 1, 1],
		[60, 60, 0, 0],
		[59, 59, 0, 0],
		[1, 1, 0, 0],
		[0, 0, 0, 0],
	])('reaches up to a change in %i seconds and no further', (left, maxAge, revalidate, error) => {
		expect(cacheControl(lifetime, within(left))).toBe(
			`public, max-age=${maxAge}, stale-while-revalidate=${revalidate}, stale-if-error=${error}`,
		);
	});

	test.each([
		[0.999, 0],
		[1.999, 1],
		[59.999, 59],
	])('rounds %d seconds down', (left, maxAge) => {
		expect(cacheControl({ maxAge: 60 }, within(left))).toBe(`public, max-age=${maxAge}`);
	});

	test('keeps nothing once the change is past', () => {
		expect(cacheControl(lifetime, within(-5))).toBe(
			'public, max-age=0, stale-while-revalidate=0, stale-if-error=0',
		);
	});

	test('leaves out what the lifetime does not allow', () => {
		expect(cacheControl({ maxAge: 30 }, within(3600))).toBe('public, max-age=30');
	});

	test('lets nothing be kept while somebody is writing', () => {
		expect(cacheControl(lifetime, { ...within(3600), fresh: true })).toBe('public, max-age=0');
	});

	test.each([PIECE, WIDGET])('never switches the stale rules off', (it) => {
		expect(cacheControl(it, within(3600))).not.toMatch(/s-maxage|revalidate(?!=)/);
	});
});
