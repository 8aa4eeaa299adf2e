import { afterEach, describe, expect, test, vi } from 'vitest';
import { listPieces, readMedia, readMetadata, readPiece } from '../../worker/store.ts';
import { MemoryKv } from '../fixtures/memory-kv.ts';
import { quiz, slug, stored } from '../fixtures/pieces.ts';

afterEach(() => vi.restoreAllMocks());

describe('readPiece', () => {
	test('reads KV each time, and parses, checks and hashes an unchanged piece once', async () => {
		const kv = new MemoryKv({ 'piece:unchanged': stored(quiz()) });
		const first = await readPiece(kv, slug('unchanged'), false);
		const parse = vi.spyOn(JSON, 'parse');
		const hash = vi.spyOn(crypto.subtle, 'digest');
		// A text that is equal but not the same object, as KV would give.
		kv.values.set('piece:unchanged', `${stored(quiz())}`.slice());
		const second = await readPiece(kv, slug('unchanged'), false);
		expect(kv.reads).toEqual(['piece:unchanged', 'piece:unchanged']);
		expect(second).toBe(first);
		expect(parse).not.toHaveBeenCalled();
		expect(hash).not.toHaveBeenCalled();
	});

	test('sees a change at once', async () => {
		const kv = new MemoryKv({ 'piece:changed': stored(quiz()) });
		const first = await readPiece(kv, slug('changed'), false);
		kv.values.set('piece:changed', stored(quiz({ title: 'Another' })));
		const second = await readPiece(kv, slug('changed'), false);
		expect(first).toMatchObject({ kind: 'found', piece: { title: quiz().title } });
		expect(second).toMatchObject({ kind: 'found', piece: { title: 'Another' } });
	});

	test('does not judge an unchanged invalid value again', async () => {
		const kv = new MemoryKv({ 'piece:broken': '{' });
		const first = await readPiece(kv, slug('broken'), false);
		expect(first).toMatchObject({ kind: 'invalid', findings: [{ code: 'json/syntax' }] });
		expect(await readPiece(kv, slug('broken'), false)).toBe(first);
	});

	test('knows what is missing', async () => {
		expect(await readPiece(new MemoryKv({}), slug('none'), false)).toEqual({ kind: 'missing' });
	});

	test('forgets nothing and says nothing false when storage fails', async () => {
		const kv = new MemoryKv({ 'piece:failing': stored(quiz()) });
		const before = await readPiece(kv, slug('failing'), false);
		kv.fails = new Error('KV GET failed: 503');
		expect(await readPiece(kv, slug('failing'), false)).toEqual({
			kind: 'unavailable',
			error: kv.fails,
		});
		kv.fails = undefined;
		expect(await readPiece(kv, slug('failing'), false)).toBe(before);
	});

	test.each([
		[false, { cacheTtl: 30 }],
		[true, {}],
	])('asks past the data centre’s copy only when fresh: %s', async (fresh, options) => {
		const kv = new MemoryKv({});
		const get = vi.spyOn(kv, 'get');
		await readPiece(kv, slug('any'), fresh);
		expect(get).toHaveBeenCalledWith('piece:any', options);
	});
});

describe('readMetadata', () => {
	test('is what stands beside a piece, or nothing, and never a failure', async () => {
		const kv = new MemoryKv({ 'piece:measured': stored(quiz()), 'piece:bare': stored(quiz()) });
		kv.metadata.set('piece:measured', { v: 1 });
		expect(await readMetadata(kv, slug('measured'))).toEqual({ v: 1 });
		expect(await readMetadata(kv, slug('bare'))).toBeUndefined();
		expect(await readMetadata(kv, slug('none'))).toBeUndefined();
		kv.fails = new Error('KV GET failed: 503');
		expect(await readMetadata(kv, slug('measured'))).toBeUndefined();
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
