import { afterEach, describe, expect, test, vi } from 'vitest';
import { revOf } from '../../content/model/rev.ts';
import type { Copy } from '../../worker/store/copy.ts';
import { listPieces, type Reading, readMedia, readPiece } from '../../worker/store.ts';
import { MemoryKv } from '../fixtures/memory-kv.ts';
import { beside, quiz, slug, stored } from '../fixtures/pieces.ts';

afterEach(() => vi.restoreAllMocks());

describe('readPiece', () => {
	const read = (kv: MemoryKv, before?: Copy, fresh = false) =>
		readPiece(kv, slug('planets-quiz'), { fresh, before });
	const copyIn = (reading: Reading) => (reading.kind === 'found' ? reading.copy : undefined);

	test('gives a piece with its revision, its schedule and what stands beside it', async () => {
		const kv = new MemoryKv({ 'piece:planets-quiz': stored(quiz()) });
		const metadata = await beside(quiz());
		kv.metadata.set('piece:planets-quiz', metadata);
		expect(copyIn(await read(kv))).toMatchObject({
			rev: await revOf(stored(quiz())),
			slug: 'planets-quiz',
			text: stored(quiz()),
			piece: quiz(),
			schedule: { until: {} },
			metadata,
		});
	});

	test('does not believe what stands beside another value', async () => {
		const kv = new MemoryKv({ 'piece:planets-quiz': stored(quiz({ title: 'Another' })) });
		kv.metadata.set('piece:planets-quiz', await beside(quiz()));
		expect(copyIn(await read(kv))).toMatchObject({ metadata: undefined });
	});

	test('neither parses, checks nor hashes a text that it had before', async () => {
		const kv = new MemoryKv({ 'piece:planets-quiz': stored(quiz()) });
		const first = copyIn(await read(kv));
		const parse = vi.spyOn(JSON, 'parse');
		const hash = vi.spyOn(crypto.subtle, 'digest');
		// A text that is equal but not the same object, as KV would give.
		kv.values.set('piece:planets-quiz', `${stored(quiz())}`.slice());
		const second = copyIn(await read(kv, first));
		expect(second?.piece).toBe(first?.piece);
		expect(kv.reads).toHaveLength(2);
		expect(parse).not.toHaveBeenCalled();
		expect(hash).not.toHaveBeenCalled();
	});

	test('sees heights that were measured anew beside the same text', async () => {
		const kv = new MemoryKv({ 'piece:planets-quiz': stored(quiz()) });
		const first = copyIn(await read(kv));
		kv.metadata.set(
			'piece:planets-quiz',
			await beside(quiz(), { 320: 700, 390: 650, 600: 600, 720: 550 }),
		);
		const second = copyIn(await read(kv, first));
		expect(second?.metadata?.heights?.at).toMatchObject({ 320: 700 });
	});

	test('tells what is no piece, what is missing and what failed apart', async () => {
		const kv = new MemoryKv({ 'piece:planets-quiz': '{' });
		expect(await read(kv)).toMatchObject({ kind: 'invalid', findings: [{ code: 'json/syntax' }] });
		kv.values.clear();
		expect(await read(kv)).toEqual({ kind: 'missing' });
		kv.fails = new Error('KV GET failed: 503');
		expect(await read(kv)).toEqual({ kind: 'unavailable', error: kv.fails });
	});

	test.each([
		[false, { type: 'arrayBuffer', cacheTtl: 30 }],
		[true, { type: 'arrayBuffer' }],
	])('asks past the data centre’s copy only when fresh: %s', async (fresh, options) => {
		const kv = new MemoryKv({});
		const get = vi.spyOn(kv, 'getWithMetadata');
		await read(kv, undefined, fresh);
		expect(get).toHaveBeenCalledWith('piece:planets-quiz', options);
	});
});

describe('listPieces', () => {
	test('reads all pages', async () => {
		const keys = Array.from({ length: 7 }, (_, i) => `piece:p${i}`);
		const kv = new MemoryKv(
			Object.fromEntries(['media:x', ...keys, 'rev:y'].map((key) => [key, ''])),
		);
		const listed = await listPieces(kv);
		expect(listed).toEqual({
			kind: 'listed',
			keys: keys.map((key) => ({ name: key.slice(6), metadata: undefined })),
		});
		expect(kv.lists).toBe(4);
	});

	test('says when storage fails', async () => {
		const kv = new MemoryKv({});
		kv.fails = new Error('KV LIST failed: 503');
		expect(await listPieces(kv)).toEqual({ kind: 'unavailable', error: kv.fails });
	});
});

describe('readMedia', () => {
	test('does not wait for ever', async () => {
		vi.useFakeTimers();
		const kv = new MemoryKv({});
		vi.spyOn(kv, 'get').mockReturnValue(new Promise(() => {}));
		const read = readMedia(kv, '0123456789ab.png');
		await vi.advanceTimersByTimeAsync(5_000);
		expect(await read).toMatchObject({ kind: 'unavailable' });
		vi.useRealTimers();
	});

	test('reads bytes', async () => {
		const kv = new MemoryKv({ 'media:0123456789ab.png': 'bytes' });
		const read = await readMedia(kv, '0123456789ab.png');
		expect(read).toEqual({ kind: 'found', bytes: new TextEncoder().encode('bytes').buffer });
	});

	test('tells what is missing from what failed', async () => {
		const kv = new MemoryKv({});
		expect(await readMedia(kv, '0123456789ab.png')).toEqual({ kind: 'missing' });
		kv.fails = new Error('KV GET failed: 429');
		expect(await readMedia(kv, '0123456789ab.png')).toMatchObject({ kind: 'unavailable' });
	});
});
