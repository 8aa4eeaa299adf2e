// The worker by a clock of our own, to the second: what each address answers before, at and after a piece changes state,
// and that no answer may be kept past that.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Piece, Quiz } from '../../content/model/piece.ts';
import worker from '../../worker/index.ts';
import { MemoryKv } from '../fixtures/memory-kv.ts';
import { beside, explainer, quiz, stored } from '../fixtures/pieces.ts';
import { arabic, english } from '../harness/say.ts';

const ORIGIN = 'https://gloss.test';
/** The day on which clocks go forward there has 23 hours. */
const ZONE = 'America/New_York';
const DAY = '2024-03-10';
const BEGINS = Date.parse('2024-03-10T05:00:00Z');
const ENDS = Date.parse('2024-03-11T04:00:00Z');

const CONTEXT = { waitUntil() {}, passThroughOnException() {}, props: {} };

let kv: MemoryKv;
let puts = 0;
beforeAll(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
	return () => vi.useRealTimers();
});
beforeEach(() => {
	kv = new MemoryKv();
});

async function put(piece: Piece): Promise<void> {
	kv.values.set('piece:piece', stored(piece));
	puts += 1;
	// Each is a later write, as it is in the world.
	const at = new Date(puts * 1000).toISOString();
	kv.metadata.set('piece:piece', { ...(await beside(piece)), at });
}

const ask = (path: string, init?: RequestInit) =>
	worker.request(path, init, { CONTENT: kv, ORIGIN, HOLD_MS: '0' }, CONTEXT);

async function get(path: string, now: number, init?: RequestInit) {
	vi.setSystemTime(now);
	const response = await ask(path, init);
	const { status, headers } = response;
	return { status, headers, etag: headers.get('etag') ?? '', text: await response.text() };
}

/** The instant up to which an answer may be served from a cache, whatever happens. */
function keptUntil(headers: Headers, now: number): number {
	const caching = headers.get('cache-control') ?? '';
	const [maxAge = 0, ...stale] = Array.from(caching.matchAll(/=(\d+)/gu), ([, it]) => Number(it));
	return now + (maxAge + Math.max(0, ...stale)) * 1000;
}

/** Addresses that say with their status what time has done. */
const SAYING = [
	'/v1/pieces/piece',
	'/p/piece',
	'/e/piece',
	'/embed/piece',
	'/oembed?url=https%3A%2F%2Fgloss.test%2Fp%2Fpiece',
];
/** Addresses that say it in a script. */
const SCRIPTS = ['/e/piece.js', '/d/piece.js'];
const EVERY = [...SAYING, ...SCRIPTS, '/v1/pieces'];

const listed = (text: string) => /"slug":"piece"/u.test(text);

describe.each([
	['a day', ZONE, DAY, BEGINS],
	['an instant', 'Asia/Tokyo', '2024-03-10T00:00:00-05:00', BEGINS],
])('a piece to be published on %s', (_, zone, publishAt, from) => {
	beforeEach(() => put(quiz({ zone, publishAt })));

	test.each(SAYING)('is not to be had at %s a second before, and is then', async (path) => {
		expect((await get(path, from - 1000)).status).toBe(404);
		expect((await get(path, from)).status).toBe(200);
		expect((await get(path, from + 1000)).status).toBe(200);
	});

	test.each(SCRIPTS)('is not in %s a second before, and is then', async (path) => {
		expect((await get(path, from - 1000)).text).toContain("'not-found'");
		expect((await get(path, from)).text).toContain('Which planet is the hottest?');
	});

	test('is in the catalogue from then on', async () => {
		expect(listed((await get('/v1/pieces', from - 1000)).text)).toBe(false);
		expect(listed((await get('/v1/pieces', from)).text)).toBe(true);
	});
});

describe('a piece that expires with a day', () => {
	beforeEach(() => put(quiz({ zone: ZONE, expires: DAY })));

	test.each(SAYING)(
		'is to be had at %s a second before midnight, and gone at midnight',
		async (path) => {
			expect((await get(path, ENDS - 1000)).status).toBe(200);
			expect((await get(path, ENDS)).status).toBe(410);
			expect((await get(path, ENDS + 1000)).status).toBe(410);
		},
	);

	test.each(SCRIPTS)('leaves in %s what its readers are told', async (path) => {
		expect((await get(path, ENDS - 1000)).text).toContain('Which planet is the hottest?');
		const { status, text } = await get(path, ENDS);
		expect(status).toBe(200);
		expect(text).toContain("'gone'");
		expect(text).toContain(english.say('quizGone'));
		expect(text).not.toContain('hottest');
	});

	test('leaves the catalogue', async () => {
		expect(listed((await get('/v1/pieces', ENDS - 1000)).text)).toBe(true);
		expect(listed((await get('/v1/pieces', ENDS)).text)).toBe(false);
	});

	test('an older revision of it goes with it', async () => {
		expect((await get('/d/piece@0123456789ab.js', ENDS - 1000)).text).toContain("'not-found'");
		expect((await get('/d/piece@0123456789ab.js', ENDS)).text).toContain("'gone'");
	});
});

describe('a piece withdrawn at an instant', () => {
	const at = '2024-03-10T12:00:00-04:00';
	const why = 'كان العدد خاطئًا.';
	const piece = explainer({ lang: 'ar', withdrawn: { at, why } });
	beforeEach(() => put(piece));

	test.each(['/p/piece', '/e/piece'])('says so and why at %s, in its language', async (path) => {
		const now = Date.parse(at);
		expect((await get(path, now - 1000)).status).toBe(200);
		const { status, text } = await get(path, now);
		expect(status).toBe(410);
		expect(text).toContain('<html lang="ar" dir="rtl">');
		expect(text).toContain(`${arabic.say('explainerGone')} ${why}`);
		expect(text).not.toContain(piece.title);
	});
});

describe('what readers are told of its age', () => {
	const overdue = english.say('overdue', { date: english.date('2020-01-01') });
	const overtaken = english.say('overtaken', { date: english.date('2020-01-01') });
	const asOf = english.say('asOf', { date: english.date('2020-01-01') });
	const claims = quiz().claims;
	const until = (id: string): Quiz['claims'] => {
		const claim = claims[id];
		if (!claim) throw new Error(`There is no claim ${id}.`);
		return { ...claims, [id]: { ...claim, until: DAY } };
	};

	test.each(['/p/piece', '/e/piece', '/e/piece.js'])(
		'%s says from the end of the day of review that it may have changed',
		async (path) => {
			await put(quiz({ zone: ZONE, reviewBy: DAY, next: quiz().slug }));
			expect((await get(path, ENDS - 1000)).text).not.toContain(overdue);
			const { text } = await get(path, ENDS);
			expect(text).toContain(overdue);
			expect(text).toContain(english.say('readAfter'));
			expect(text).not.toContain(overtaken);
		},
	);

	test.each(['/p/piece', '/e/piece', '/e/piece.js'])(
		'%s says from the end of a claim’s time that some of it is out of date, and marks it',
		async (path) => {
			await put(quiz({ zone: ZONE, claims: until('heat') }));
			const before = (await get(path, ENDS - 1000)).text;
			for (const words of [overtaken, english.say('outdated')]) {
				expect(before).not.toContain(words);
			}
			const { text } = await get(path, ENDS);
			expect(text).toContain(overtaken);
			expect(text).toContain(english.say('outdated'));
			// Once in its head, and then once more before the question.
			expect(text.split(asOf).length).toBeGreaterThan(before.split(asOf).length);
		},
	);

	test('a claim that only belongs to another’s note does not make a piece old', async () => {
		await put(quiz({ zone: ZONE, claims: until('origin') }));
		expect((await get('/p/piece', ENDS)).text).not.toContain(overtaken);
	});
});

describe('an answer', () => {
	const changing = quiz({
		zone: ZONE,
		publishAt: '2024-03-09T12:00:00.250-05:00',
		reviewBy: DAY,
		expires: '2024-03-12T00:00:00-04:00',
		withdrawn: { at: '2024-03-13' },
	});
	const CHANGES = ['2024-03-09T17:00:00.250Z', '2024-03-11T04:00:00Z', '2024-03-12T04:00:00Z'].map(
		(it) => Date.parse(it),
	);

	test.each(EVERY)('of %s is never kept past the next change', async (path) => {
		await put(changing);
		for (const change of CHANGES) {
			for (const before of [86_400_000, 121_000, 61_000, 31_000, 1_999, 1_000, 999, 1]) {
				const now = change - before;
				const { headers } = await get(path, now);
				expect(headers.get('cache-control'), `${before} ms before`).toMatch(/^public, max-age=\d/u);
				expect(keptUntil(headers, now), `${before} ms before`).toBeLessThanOrEqual(change);
			}
		}
	});

	test.each(EVERY)('of %s to HEAD says the same', async (path) => {
		await put(changing);
		for (const now of CHANGES) {
			const [full, head] = [await get(path, now), await get(path, now, { method: 'HEAD' })];
			expect(head.text).toBe('');
			expect([head.status, Object.fromEntries(head.headers)]).toEqual([
				full.status,
				Object.fromEntries(full.headers),
			]);
		}
	});

	test.each(EVERY.filter((path) => path !== '/v1/pieces'))(
		'of %s has a tag that holds up to a change and not past it',
		async (path) => {
			await put(changing);
			const [published = 0, reviewed = 0, expired = 0] = CHANGES;
			const known = async (etag: string, now: number) =>
				(await get(path, now, { headers: { 'If-None-Match': etag } })).status;
			const fresh = await get(path, published);
			expect(fresh.status).toBe(200);
			expect(await known(fresh.etag, reviewed - 100_000_000)).toBe(304);
			expect(await known(fresh.etag, reviewed)).toBe(200);
			const old = await get(path, reviewed);
			expect(await known(old.etag, expired - 3_700_000)).toBe(304);
			expect(await known(old.etag, expired)).not.toBe(304);
		},
	);

	test.each(['/p/piece', '/e/piece', '/e/piece.js', '/d/piece.js', '/v1/pieces/piece'])(
		'of %s has the same bytes under the same tag',
		async (path) => {
			await put(changing);
			const [, reviewed = 0] = CHANGES;
			const [one, other] = [await get(path, reviewed), await get(path, reviewed + 5_000)];
			expect(one.etag).toBe(other.etag);
			expect(one.text).toBe(other.text);
		},
	);

	test('of a later kind of metadata, or of none, goes by the piece', async () => {
		await put(quiz({ zone: ZONE, expires: DAY }));
		kv.metadata.set('piece:piece', { expires: 'soon' });
		expect(listed((await get('/v1/pieces', ENDS - 1000)).text)).toBe(true);
		expect(listed((await get('/v1/pieces', ENDS)).text)).toBe(false);
	});

	test('tells systems that embed by address not to keep it longer either', async () => {
		await put(quiz({ zone: ZONE, expires: DAY }));
		const age = async (now: number) =>
			JSON.parse((await get(SAYING.at(-1) ?? '', now)).text).cache_age;
		expect(await age(ENDS - 100_000_000)).toBe(3_600);
		// A cache in front of us may still say so a day later.
		expect(await age(ENDS - 86_400_000)).toBe(0);
	});
});

test.each([
	['publishAt', { publishAt: 'soon' }],
	['expires', { expires: '2024-02-30' }],
	['withdrawn', { withdrawn: { at: '' } }],
	['reviewBy', { reviewBy: '10.3.2024' }],
	['zone', { zone: 'Nowhere/At_all' }],
])('a wrong %s is an error that is told, at every address', async (_, wrong) => {
	// Of a slug that was never right: of any other, readers keep the last good copy.
	kv.values.set('piece:wrong', JSON.stringify({ ...quiz(), ...wrong }));
	const at = (path: string) => path.replace(/piece(?<rest>\.js)?$/u, 'wrong$<rest>');
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	for (const path of SAYING) expect((await get(at(path), ENDS)).status, path).toBe(502);
	for (const path of SCRIPTS)
		expect((await get(at(path), ENDS)).text).toContain("'content-invalid'");
	expect(listed((await get('/v1/pieces', ENDS)).text)).toBe(false);
	said.mockRestore();
});

test('dates out of order are no error: what ends is over', async () => {
	await put(quiz({ zone: ZONE, publishAt: '2024-03-12', expires: DAY }));
	for (const path of SAYING) {
		expect((await get(path, BEGINS)).status).toBe(404);
		expect((await get(path, ENDS)).status).toBe(410);
		expect((await get(path, ENDS + 10 * 86_400_000)).status).toBe(410);
	}
});
