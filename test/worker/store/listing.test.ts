import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listing } from '../../../worker/store/listing.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';

const HOLD = 10_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const from = (kv: MemoryKv, fresh = false) =>
	listing({ kv, fresh, holdMs: HOLD, patienceMs: 1_000, doubtMs: 60_000, waitUntil() {} });

test('one list stands for all who ask at once, and soon after', async () => {
	const kv = new MemoryKv({ 'piece:a': '{}' });
	await Promise.all(Array.from({ length: 20 }, () => from(kv)));
	vi.advanceTimersByTime(HOLD - 1);
	expect(await from(kv)).toMatchObject({ keys: [{ name: 'a' }] });
	expect(kv.lists).toBe(1);
	kv.values.set('piece:b', '{}');
	vi.advanceTimersByTime(1);
	expect(await from(kv)).toMatchObject({ keys: [{ name: 'a' }, { name: 'b' }] });
});

test('one that failed is asked for anew', async () => {
	const kv = new MemoryKv({ 'piece:a': '{}' });
	kv.fails = new Error('KV LIST failed: 503');
	expect(await from(kv)).toMatchObject({ kind: 'unavailable' });
	kv.fails = undefined;
	expect(await from(kv)).toMatchObject({ kind: 'listed' });
});

test('who writes sees each key at once', async () => {
	const kv = new MemoryKv();
	expect(await from(kv, true)).toMatchObject({ keys: [] });
	kv.values.set('piece:a', '{}');
	expect(await from(kv, true)).toMatchObject({ keys: [{ name: 'a' }] });
});
