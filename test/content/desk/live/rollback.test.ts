import { describe, expect, test } from 'vitest';
import { putAtOnce } from '../../../../content/desk/live/put-at-once.ts';
import { planRollback } from '../../../../content/desk/live/rollback.ts';
import { quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { fillIn, MemoryKv, publishTo } from '../memory-kv.ts';

const NOW = new Date('2026-05-09T12:00:00Z');
const SLUG = slug('planets-quiz');
const LIVE = 'piece:planets-quiz';
const correction = {
	id: 'c-count',
	at: '2020-01-04',
	target: 'question/several',
	was: 'a',
	now: 'b',
	why: 'c',
	effect: 'note',
} as const;

/** A KV with an older revision and the live one. */
async function two(newer = quiz({ title: 'Newer' })) {
	const kv = new MemoryKv();
	const old = await publishTo(kv, quiz(), '2020-01-03T12:00:00Z', 'A first try');
	const now = await publishTo(kv, newer, '2020-01-04T12:00:00Z');
	return { kv, old, now };
}

const plan = (kv: MemoryKv, rev: string, bringBack = false) =>
	planRollback(kv, SLUG, rev, { now: NOW, bringBack });

describe('rollback', () => {
	test('puts the same bytes back by one put, published now', async () => {
		const { kv, old, now } = await two();
		await fillIn(kv, 'daily', quiz({ title: 'Newer' }));
		const planned = await plan(kv, old.slice(0, 5));
		if (planned.kind !== 'back') throw new Error(planned.kind);
		expect(planned).toMatchObject({ was: now, rev: old, lost: [] });
		await putAtOnce(kv, planned.entries);
		expect(kv.calls.filter((it) => it.startsWith('put'))).toEqual([`put ${LIVE} piece:daily`]);
		expect(kv.values.get(LIVE)).toBe(stored(quiz()));
		expect(kv.values.get('piece:daily')).toBe(stored(quiz()));
		const metadata = { rev: old, at: NOW.toISOString(), message: 'A first try' };
		expect(kv.metadata.get(LIVE)).toMatchObject(metadata);
		expect(await plan(kv, old)).toEqual({ kind: 'live', rev: old });
	});

	test('keeps the date of the first publishing, of which the oldest revision knows', async () => {
		const { kv, old } = await two();
		expect(await plan(kv, old)).toMatchObject({
			entries: [{ metadata: { first: '2020-01-03T12:00:00Z' } }],
		});
		kv.hold(LIVE, kv.values.get(LIVE) ?? '', {
			...Object(kv.metadata.get(LIVE)),
			first: '2019-12-24T12:00:00Z',
		});
		expect(await plan(kv, old)).toMatchObject({ metadata: { first: '2019-12-24T12:00:00Z' } });
	});

	test('keeps the heights that were measured of these bytes', async () => {
		const { kv, old } = await two();
		const heights = { build: '0123456789ab', at: { 320: 700, 390: 690, 600: 650, 720: 640 } };
		const key = `rev:planets-quiz@${old}`;
		kv.hold(key, stored(quiz()), { ...Object(kv.metadata.get(key)), heights });
		expect(await plan(kv, old)).toMatchObject({ entries: [{ metadata: { heights } }] });
	});

	test('names the revisions there are where that one is not there', async () => {
		const { kv, old, now } = await two();
		const there = [{ rev: now }, { rev: old }];
		expect(await plan(kv, 'zzz')).toMatchObject({ kind: 'missing', there });
		expect(await plan(kv, '')).toMatchObject({ kind: 'missing', there });
	});

	test('wants to know which, where a name begins several', async () => {
		const kv = new MemoryKv();
		kv.hold('rev:planets-quiz@aa0000000000', '');
		kv.hold('rev:planets-quiz@aa1111111111', '');
		expect(await plan(kv, 'aa')).toMatchObject({ kind: 'ambiguous', there: [{}, {}] });
	});

	test.each([
		['other bytes', 'aaaaaaaaaaaa', stored(quiz()), 'rev/other-bytes'],
		['no piece', '44136fa355b3', '{}', 'schema/variant'],
	])('refuses a revision of %s', async (_what, rev, value, code) => {
		const { kv } = await two();
		kv.hold(`rev:planets-quiz@${rev}`, value);
		const planned = await plan(kv, rev);
		if (planned.kind !== 'invalid') throw new Error(planned.kind);
		expect(planned.findings.map((it) => it.code)).toContain(code);
	});

	test('refuses a revision that says it is another piece', async () => {
		const kv = new MemoryKv();
		const other = quiz({ slug: slug('other') });
		const rev = await publishTo(kv, other, '2020-01-03T12:00:00Z');
		kv.hold(`rev:planets-quiz@${rev}`, stored(other));
		expect(await plan(kv, rev)).toMatchObject({
			kind: 'invalid',
			findings: [{ code: 'rev/other-slug' }],
		});
	});

	test('says which corrections readers would lose', async () => {
		const { kv, old } = await two(quiz({ corrections: [correction] }));
		expect(await plan(kv, old)).toMatchObject({ lost: [{ code: 'correction/lost' }] });
	});

	test('brings nothing back that was withdrawn, unless that is asked for', async () => {
		const { kv, old } = await two(quiz({ withdrawn: { at: '2020-01-04', why: 'Wrong.' } }));
		const refused = { kind: 'withdrawn', rev: old, at: '2020-01-04', why: 'Wrong.' };
		expect(await plan(kv, old)).toEqual(refused);
		expect(await plan(kv, old, true)).toMatchObject({ kind: 'back', lost: [] });
	});

	test('does not bring back by a revision that is itself withdrawn', async () => {
		const down = quiz({ withdrawn: { at: '2020-01-04' } });
		const { kv, old, now } = await two(down);
		const why = quiz({ withdrawn: { at: '2020-01-04', why: 'Wrong.' } });
		const newest = await publishTo(kv, why, '2020-01-05T12:00:00Z');
		for (const rev of [now, newest]) {
			expect(await plan(kv, rev, true)).toEqual({ kind: 'itself-withdrawn', rev });
		}
		expect(await plan(kv, old, true)).toMatchObject({ kind: 'back' });
	});

	test('puts back what is not live any more, and over what is no piece', async () => {
		const { kv, old } = await two();
		kv.hold(LIVE, '{');
		expect(await plan(kv, old)).toMatchObject({ kind: 'back', lost: [] });
		kv.values.delete(LIVE);
		expect(await plan(kv, old)).toMatchObject({ kind: 'back', was: undefined });
	});

	test('fills a slot again that is behind, though the piece itself is live', async () => {
		const { kv, now } = await two();
		await fillIn(kv, 'daily', quiz());
		expect(await plan(kv, now)).toMatchObject({ kind: 'back', slots: [{ name: 'daily' }] });
	});
});
