import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningWorker, startWorker } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

describe('GET /media/<hash>.<ext>', () => {
	test.each([
		['png', 'image/png'],
		['jpg', 'image/jpeg'],
		['webp', 'image/webp'],
		['avif', 'image/avif'],
	])('gives the bytes of a %s for ever', async (ext, type) => {
		const bytes = Uint8Array.from([0x89, 0, 0xff, 13, 10]);
		await worker.kv.put(`media:0123456789abcdef.${ext}`, bytes.buffer);
		const response = await worker.fetch(`/media/0123456789abcdef.${ext}`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
	});

	test.each([
		'0123456789abcdee.png',
		'0123456789abcdef.gif',
		'0123456789abcdef.svg',
		'0123456789ABCDEF.png',
		'short.png',
		'..%2f0123456789abcdef.png',
	])('is not-found for %s', async (name) => {
		const response = await worker.fetch(`/media/${name}`);
		expect(response.status).toBe(404);
		expect(await response.json()).toMatchObject({ error: { code: 'not-found' } });
	});
});
