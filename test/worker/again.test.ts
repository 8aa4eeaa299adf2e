// Answers given again say what is true at the time: of the piece, of where it comes from, of what stands beside it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryKv } from '../fixtures/memory-kv.ts';
import { beside, quiz, stored } from '../fixtures/pieces.ts';
import { startInProcess } from '../harness/in-process.ts';

const START = Date.parse('2024-12-07T12:00:00Z');
const SECOND = 1_000;
const KEY = 'piece:planets-quiz';

beforeEach(() => {
	vi.useFakeTimers({ now: START, toFake: ['Date'] });
	vi.spyOn(console, 'log').mockReturnValue();
	vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function opened(piece = quiz()) {
	const kv = new MemoryKv({ [KEY]: stored(piece) });
	const ask = await startInProcess(kv);
	/** What a reader gets so many seconds after the start. */
	const at = async (seconds: number, path = '/v1/pieces/planets-quiz') => {
		vi.setSystemTime(START + seconds * SECOND);
		const response = await ask(path);
		const text = await response.text();
		return { text, status: response.status, from: response.headers.get('gloss-served') };
	};
	return { kv, at };
}

test('asks KV meanwhile, and then gives what it has said', async () => {
	const { kv, at } = await opened();
	await at(0);
	kv.values.set(KEY, stored(quiz({ title: 'Newer' })));
	expect((await at(9)).text).not.toContain('Newer');
	expect(kv.reads).toHaveLength(1);
	expect((await at(16)).text).not.toContain('Newer');
	expect(kv.reads).toHaveLength(2);
	expect(await at(17)).toMatchObject({ text: expect.stringContaining('Newer'), from: 'live' });
	expect(kv.reads).toHaveLength(2);
});

test('goes on while KV says what it said', async () => {
	const { kv, at } = await opened();
	const first = await at(0);
	for (let seconds = 4; seconds < 120; seconds += 4) expect(await at(seconds)).toEqual(first);
	expect(kv.reads.length).toBeLessThanOrEqual(12);
});

test('says that it comes from memory as soon as KV has failed, and that it is live again', async () => {
	const { kv, at } = await opened();
	await at(0);
	kv.fails = new Error('KV GET failed: 503');
	expect((await at(16)).from).toBe('live');
	expect((await at(17)).from).toBe('memory');
	kv.fails = undefined;
	await at(33);
	expect((await at(34)).from).toBe('live');
});

test('ends with the piece, between two reads', async () => {
	const { at } = await opened(quiz({ expires: new Date(START + 5 * SECOND).toISOString() }));
	expect((await at(4)).status).toBe(200);
	expect((await at(5)).status).toBe(410);
});

test('has the heights that were measured anew without another revision', async () => {
	const { kv, at } = await opened();
	const heights = (narrow: number) => ({ 320: narrow, 390: 650, 600: 600, 720: 550 });
	kv.metadata.set(KEY, await beside(quiz(), heights(700)));
	expect((await at(0, '/embed/planets-quiz')).text).toContain('700px');
	kv.metadata.set(KEY, await beside(quiz(), heights(760)));
	await at(16, '/embed/planets-quiz');
	expect((await at(17, '/embed/planets-quiz')).text).toContain('760px');
});
