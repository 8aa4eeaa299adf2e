import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../content/model/piece.ts';
import { Copy } from '../../../worker/store/copy.ts';
import {
	DOUBT_MS,
	type Held,
	learn,
	planFor,
	type Said,
	sourceOf,
} from '../../../worker/store/held.ts';
import { beside, quiz, stored } from '../../fixtures/pieces.ts';

/** What is found of a revision that was published at an instant, or put by hand. */
async function found(
	title: string,
	at?: string,
	withdrawn?: Piece['withdrawn'],
): Promise<Extract<Said, { kind: 'found' }>> {
	const piece = quiz({ title, ...(withdrawn && { withdrawn }) });
	const metadata = await beside(piece);
	const { rev } = metadata;
	const verdict = { kind: 'found', rev, text: stored(piece), piece } as const;
	return { kind: 'found', copy: Copy.of(verdict, at && { ...metadata, at }) };
}

const first = await found('First', '2024-12-07T10:00:00Z');
const second = await found('Second', '2024-12-07T11:00:00Z');
const firstAgain = await found('First', '2024-12-07T12:00:00Z');
const missing: Said = { kind: 'missing' };
const failed: Said = { kind: 'unavailable' };
const invalid: Said = { kind: 'invalid', metadata: null };

/** What is held after KV has said these one after the other, a second apart. */
function heldAfter(...all: Said[]): Held | undefined {
	const [start, ...rest] = all;
	if (start?.kind !== 'found') throw new Error('Begin with a piece.');
	let held: Held | undefined = { copy: start.copy, from: 'piece', confirmedAt: 0 };
	for (const [i, said] of rest.entries()) held = held && learn(held, said, (i + 1) * 1000);
	return held;
}

const shown = (held: Held | undefined) => held && [held.copy.piece.title, sourceOf(held)];

describe('planFor', () => {
	const held = { copy: first.copy, from: 'piece', confirmedAt: 10_000 } as const;

	test.each([
		[14_999, 'serve'],
		[17_500, 'refresh'],
		[19_999, 'refresh'],
		[20_000, 'ask'],
	])('at %i is to %s', (now, plan) => {
		expect(planFor(held, now, 5_000)).toBe(plan);
	});

	test('asks about copies that came together one after the other', async () => {
		const all = await Promise.all(Array.from({ length: 100 }, (_, i) => found(`Piece ${i}`)));
		const due = (now: number) =>
			all.filter(({ copy }) => planFor({ ...held, copy }, now, 5_000) === 'refresh').length;
		expect(due(14_999)).toBe(0);
		expect(due(17_500)).toBe(100);
		for (let now = 14_500; now < 17_500; now += 500) {
			expect(due(now + 500) - due(now)).toBeLessThan(50);
		}
	});

	test('does not ask at once again where KV has just failed', () => {
		expect(planFor({ ...held, failedAt: 30_000 }, 31_000, 5_000)).toBe('serve');
	});

	test('asks each time where nothing is to be held', () => {
		expect(planFor(held, 10_000, 0)).toBe('ask');
	});
});

describe('learn', () => {
	test('takes what is newer', () => {
		expect(shown(heldAfter(first, second))).toEqual(['Second', 'live']);
	});

	test('takes a rollback, which is a newer write of an older revision', () => {
		expect(shown(heldAfter(first, second, firstAgain))).toEqual(['First', 'live']);
	});

	test.each([
		['fails', failed],
		['holds what is no piece', invalid],
		['says that there is none', missing],
	])('keeps the copy where KV %s, and is live again when that is over', (_, trouble) => {
		expect(shown(heldAfter(first, trouble))).toEqual(['First', 'memory']);
		expect(shown(heldAfter(first, trouble, trouble, first))).toEqual(['First', 'live']);
		expect(shown(heldAfter(first, trouble, second))).toEqual(['Second', 'live']);
	});

	test('does not go back to an older revision', () => {
		expect(shown(heldAfter(second, first))).toEqual(['Second', 'memory']);
		expect(shown(heldAfter(first, second, first))).toEqual(['Second', 'memory']);
		expect(shown(heldAfter(first, second, first, second))).toEqual(['Second', 'live']);
	});

	test('does not go back to the write before, where nobody said when it was put', async () => {
		const [one, two] = [await found('One'), await found('Two')];
		expect(shown(heldAfter(one, two, one))).toEqual(['Two', 'memory']);
		expect(shown(heldAfter(one, second, one))).toEqual(['Second', 'memory']);
	});

	test('takes what is put by hand, whose time nobody knows', async () => {
		expect(shown(heldAfter(second, await found('By hand')))).toEqual(['By hand', 'live']);
	});

	test.each([
		['an older revision', first, 'First'],
		['that there is none', missing, undefined],
	])('believes %s once KV has said so for a minute', (_, said, title) => {
		const doubting = learn(heldAfter(second) ?? fail(), said, 1_000) ?? fail();
		const still = learn(doubting, said, 1_000 + DOUBT_MS - 1) ?? fail();
		expect(still.copy.piece.title).toBe('Second');
		expect(learn(still, said, 1_000 + DOUBT_MS)?.copy.piece.title).toBe(title);
	});

	test('takes a newer write again at once, after an older one was believed', () => {
		let held = heldAfter(second);
		for (const now of [1_000, 1_000 + DOUBT_MS]) held = held && learn(held, first, now);
		expect(held?.copy.piece.title).toBe('First');
		const newer = learn(held ?? fail(), second, 2_000 + DOUBT_MS);
		expect(shown(newer)).toEqual(['Second', 'live']);
	});

	test('doubts what is missing anew after KV has failed', () => {
		const doubting = learn(heldAfter(second) ?? fail(), missing, 1_000) ?? fail();
		const since = learn(doubting, failed, 2_000) ?? fail();
		expect(learn(since, missing, 2_000 + DOUBT_MS)?.copy.piece.title).toBe('Second');
	});

	test('brings back what was withdrawn by a newer write alone', async () => {
		const down = await found('Down', '2024-12-07T11:00:00Z', { at: '2024-12-07T11:00:00Z' });
		const now = Date.parse('2024-12-08');
		let held: Held | undefined = { copy: down.copy, from: 'piece', confirmedAt: now };
		for (let i = 1; i < 10; i += 1) held = held && learn(held, first, now + i * DOUBT_MS);
		expect(held?.copy.piece.title).toBe('Down');
		expect(learn(held ?? fail(), firstAgain, now)?.copy.piece.title).toBe('First');
		// Put by hand it has no time: somebody has meant it.
		const byHand = await found('First');
		expect(learn(held ?? fail(), byHand, now)?.copy.piece.title).toBe('First');
	});

	test('counts a day of withdrawal from where it begins first', async () => {
		const metadata = { ...(await beside(quiz())), withdrawn: '2024-12-08' };
		const said: Said = { kind: 'invalid', metadata };
		const begins = Date.parse('2024-12-07T10:00:00Z');
		expect(learn(heldAfter(first) ?? fail(), said, begins)).toBeUndefined();
		expect(learn(heldAfter(first) ?? fail(), said, begins - 1)).toBeDefined();
	});

	test('keeps nothing of what was withdrawn, however its value was broken', async () => {
		const metadata = { ...(await beside(quiz())), withdrawn: '2024-12-07T10:00:00Z' };
		const said: Said = { kind: 'invalid', metadata };
		expect(learn(heldAfter(first) ?? fail(), said, Date.parse('2024-12-08'))).toBeUndefined();
	});
});

function fail(): never {
	throw new Error('Nothing is held.');
}
