import { expect, test } from 'vitest';
import { seenJson, seenLines, whenSeen } from '../../../../content/desk/live/when-seen.ts';
import { cacheControl, PIECE } from '../../../../worker/caching.ts';

const PUT = new Date('2026-05-09T12:00:00Z');

test('adds up what KV, caches and open tabs hold back', () => {
	expect(seenLines(PUT, true, 'UTC')).toEqual([
		'Readers see it by about 12:03:00 UTC:',
		'      60 s  until KV has it everywhere; Cloudflare says "or more"',
		'  +   20 s  for which the worker goes by what KV said',
		'  +   60 s  for which caches keep a copy',
		'  +   40 s  for which they may show it once more while they ask',
		'  =  180 s  12:00:00 UTC + 180 s = 12:03:00 UTC',
		'  +  300 s  in tabs that are open: 12:08:00 UTC, or when looked at again',
	]);
	expect(seenJson(PUT, true)).toEqual({
		readers: '2026-05-09T12:03:00.000Z',
		tabs: '2026-05-09T12:08:00.000Z',
	});
});

test('says what the worker tells caches', () => {
	const says = cacheControl(PIECE, { now: PUT.getTime(), fresh: false });
	expect(says).toBe('public, max-age=60, stale-while-revalidate=40, stale-if-error=86400');
	expect(whenSeen(PUT).outage).toEqual(new Date('2026-05-10T12:02:20Z'));
});

test('has nothing to add up locally', () => {
	expect(seenLines(PUT, false)).toEqual([
		'The local worker has it with the next reload. For readers it wants --remote.',
	]);
	expect(seenJson(PUT, false)).toBeNull();
});
