import { describe, expect, test } from 'vitest';
import { putAtOnce } from '../../../../content/desk/live/put-at-once.ts';
import { isTombstone } from '../../../../content/desk/live/tombstone.ts';
import { planWithdrawal } from '../../../../content/desk/live/withdraw.ts';
import { withdrawnLines } from '../../../../content/desk/live/withdraw-lines.ts';
import type { Claim } from '../../../../content/model/claim.ts';
import { MAX_BYTES } from '../../../../content/model/piece.ts';
import { revOf } from '../../../../content/model/rev.ts';
import { stateAt } from '../../../../content/model/time.ts';
import { judge } from '../../../../worker/judge.ts';
import { explainer, quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { fillIn, MemoryKv, publishTo } from '../memory-kv.ts';

const NOW = new Date('2026-05-09T23:30:00Z');
const SLUG = slug('planets-quiz');
const LIVE = 'piece:planets-quiz';

const plan = (kv: MemoryKv, why?: string, name = SLUG) =>
	planWithdrawal(kv, name, { now: NOW, why });

/** Withdraws, and gives back what was planned; throws if there was nothing to do. */
async function withdraw(kv: MemoryKv, why?: string) {
	const planned = await plan(kv, why);
	if (planned.kind !== 'withdrawal') throw new Error(planned.kind);
	await putAtOnce(kv, planned.entries);
	return planned;
}

/** What the worker makes of a key. */
async function readersOf(kv: MemoryKv, key: string, now = NOW) {
	const verdict = await judge(kv.values.get(key) ?? '');
	return verdict.kind === 'found' ? stateAt(verdict.piece, now.getTime()).phase : verdict.kind;
}

/** A piece that takes all the bytes that one may. */
function full(): string {
	const claim: Claim = { text: 'x', certainty: 'confirmed', sources: ['primer'], asOf: '2020' };
	const of = (texts: readonly string[]) => {
		const more = Object.fromEntries(texts.map((text, i) => [`c${1000 + i}`, { ...claim, text }]));
		return stored(quiz({ claims: { ...quiz().claims, ...more } }));
	};
	const bytes = (texts: readonly string[]) => Buffer.byteLength(of(texts));
	// Ids of five letters, so that each takes the same.
	const one = ['x'];
	const each = bytes([...one, 'x']) - bytes(one);
	const texts = [...one, ...Array<string>(Math.floor((MAX_BYTES - bytes(one)) / each)).fill('x')];
	const left = MAX_BYTES - bytes(texts);
	return of(texts.with(0, 'x'.repeat(1 + left)));
}

describe('withdraw', () => {
	test('names a revision that brings it back, also when it is withdrawn once more', async () => {
		const kv = new MemoryKv();
		const was = await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		expect((await withdraw(kv)).back).toBe(was);
		const again = await withdraw(kv, 'A name was wrong.');
		expect(again.back).toBe(was);
		const told = { where: 'locally', dryRun: false, remote: false };
		expect(withdrawnLines(again, SLUG, told).at(-1)).toContain(`rollback ${SLUG} ${was} --`);
	});

	test('names no revision where none is kept, as of what was put by hand', async () => {
		const kv = new MemoryKv();
		kv.hold(LIVE, stored(quiz()));
		const planned = await withdraw(kv);
		expect(planned.back).toBeUndefined();
		const told = { where: 'locally', dryRun: false, remote: false };
		expect(withdrawnLines(planned, SLUG, told).at(-1)).toContain('No revision is kept');
	});

	test('takes a piece down by one put, which comes before any other', async () => {
		const kv = new MemoryKv();
		const was = await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		const { rev } = await withdraw(kv, 'A name was wrong.');
		expect(kv.calls.filter((call) => call.startsWith('put'))).toEqual([
			`put ${LIVE} rev:planets-quiz@${rev}`,
		]);
		expect(await readersOf(kv, LIVE)).toBe('withdrawn');
		const { withdrawn, ...rest } = JSON.parse(kv.values.get(LIVE) ?? '');
		expect(withdrawn).toEqual({ at: '2026-05-09', why: 'A name was wrong.' });
		expect(rest).toEqual(JSON.parse(stored(quiz())));
		expect(kv.values.has(`rev:planets-quiz@${was}`)).toBe(true);
		expect(kv.metadata.get(LIVE)).toMatchObject({ rev, withdrawn: '2026-05-09' });
	});

	test('holds on a computer whose clock is an hour ahead', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz({ zone: 'Europe/Lisbon' }), '2020-01-03T12:00:00Z');
		await withdraw(kv);
		expect(JSON.parse(kv.values.get(LIVE) ?? '').withdrawn.at).toBe('2026-05-10');
		expect(await readersOf(kv, LIVE, new Date('2026-05-09T23:00:00Z'))).toBe('withdrawn');
	});

	test('takes it out of the slots as well, in the same put', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		await publishTo(kv, explainer(), '2020-01-03T12:00:00Z');
		await fillIn(kv, 'daily', quiz({ title: 'As it was before' }));
		await fillIn(kv, 'other', explainer());
		kv.hold('piece:by-hand', stored(quiz()));
		const { slots, rev } = await withdraw(kv);
		expect(slots.map(({ name }) => name)).toEqual(['by-hand', 'daily']);
		expect(await readersOf(kv, 'piece:daily')).toBe('withdrawn');
		expect(await readersOf(kv, 'piece:by-hand')).toBe('withdrawn');
		expect(await readersOf(kv, 'piece:other')).toBe('live');
		expect(kv.metadata.get('piece:daily')).toMatchObject({ holds: SLUG, rev });
		expect(kv.metadata.get(LIVE)).not.toHaveProperty('holds');
	});

	test('does not wait for slots that cannot be looked for, and says so', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		kv.fails = /^list/u;
		const planned = await withdraw(kv);
		expect(await readersOf(kv, LIVE)).toBe('withdrawn');
		const lines = withdrawnLines(planned, SLUG, { where: 'remotely', dryRun: false, remote: true });
		expect(lines.join('\n')).toContain('slots could not be looked for');
	});

	test.each([
		['what is not JSON', '{ "title": "A name'],
		['what is no piece', '{"slug":"planets-quiz","lang":"ar"}'],
	])('takes down %s', async (_what, value) => {
		const kv = new MemoryKv();
		kv.hold(LIVE, value);
		await withdraw(kv);
		expect(await readersOf(kv, LIVE)).toBe('withdrawn');
	});

	test('takes down what takes all the bytes that a piece may, as readers have it', async () => {
		const kv = new MemoryKv();
		kv.hold(LIVE, full());
		expect([Buffer.byteLength(full()), await readersOf(kv, LIVE)]).toEqual([MAX_BYTES, 'live']);
		expect(await withdraw(kv)).toMatchObject({ whole: false });
		expect(await readersOf(kv, LIVE)).toBe('withdrawn');
	});

	test('puts a piece without words in place of what is none, in its language', async () => {
		const kv = new MemoryKv();
		kv.hold(LIVE, '{"lang":"ar","title":"A name that must go","slug":"planets-quiz"}');
		const { piece, whole } = await withdraw(kv);
		expect(whole).toBe(false);
		expect(isTombstone(piece)).toBe(true);
		expect(piece.lang).toBe('ar');
		expect(kv.values.get(LIVE)).not.toContain('must go');
	});

	test('does nothing twice, but mends the reason', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		const { rev } = await withdraw(kv, 'A name was wrong.');
		expect(await plan(kv)).toMatchObject({ kind: 'already', rev });
		expect(await plan(kv, 'A name was wrong.')).toMatchObject({ kind: 'already' });
		await withdraw(kv, 'It was wrong.');
		expect(JSON.parse(kv.values.get(LIVE) ?? '').withdrawn.why).toBe('It was wrong.');
	});

	test('run again after it failed midway finishes the slots', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		await fillIn(kv, 'daily', quiz());
		kv.fails = /^put/u;
		await expect(withdraw(kv)).rejects.toThrow(
			/^wrangler failed.\nPut: piece:planets-quiz. Not put: piece:daily, rev:/u,
		);
		kv.fails = undefined;
		await withdraw(kv);
		expect(await readersOf(kv, 'piece:daily')).toBe('withdrawn');
	});

	test('withdraws at once what was to be withdrawn later', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz({ withdrawn: { at: '2030' } }), '2020-01-03T12:00:00Z');
		await withdraw(kv);
		expect(await readersOf(kv, LIVE)).toBe('withdrawn');
	});

	test('finds nothing where there is nothing, and names the slots that hold it still', async () => {
		const kv = new MemoryKv();
		expect(await plan(kv)).toEqual({ kind: 'missing', slots: [] });
		await fillIn(kv, 'daily', quiz());
		expect(await plan(kv)).toMatchObject({ kind: 'missing', slots: [{ name: 'daily' }] });
		expect(await plan(kv, undefined, slug('daily'))).toEqual({ kind: 'slot', holds: SLUG });
	});

	test('gives the bytes that the file will have that says the same', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz({ sensitive: true, corrections: [] }), '2020-01-03T12:00:00Z');
		const { rev } = await withdraw(kv);
		expect(await revOf(kv.values.get(LIVE) ?? '')).toBe(rev);
		const names = Object.keys(JSON.parse(kv.values.get(LIVE) ?? ''));
		expect(names.indexOf('withdrawn')).toBeLessThan(names.indexOf('sensitive'));
	});
});

test('keeps the date of the first publishing', async () => {
	const kv = new MemoryKv();
	await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
	const { entries } = await withdraw(kv);
	expect(entries[0]?.metadata).toMatchObject({ first: '2020-01-03T12:00:00Z' });
});
