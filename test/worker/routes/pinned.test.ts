import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handedOver } from '../../harness/run-script.ts';
import { ORIGIN, pinned, type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

test('GET /r/<version>/gloss.js gives the bytes that its integrity names, for ever', async () => {
	const response = await worker.fetch(`/r/${pinned.version}/gloss.js`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const hash = createHash('sha384').update(bytes).digest('base64');
	expect(pinned.integrity).toBe(`sha384-${hash}`);
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('GET /r/<version>/gloss.js brings all parts and the words of all languages', async () => {
	const text = await (await worker.fetch(`/r/${pinned.version}/gloss.js`)).text();
	const { boot, parts } = handedOver(text, widget.runtime);
	expect(boot).toEqual({ origin: ORIGIN, words: widget.words });
	const named = [...text.matchAll(/GLOSS\.part\("([\w-]+)"\)/gu)].map(([, name = '']) => name);
	expect(named.length).toBeGreaterThan(3);
	const files = Object.values(widget.parts).map(({ file }) => file);
	expect(Object.keys(parts).sort()).toEqual(files.sort());
	for (const name of named) expect(files).toContain(widget.parts[name]?.file);
});

test('GET /r/<version>/gloss.js has another address under another address of ours', async () => {
	const other = await startWorker({ ORIGIN: 'https://other.test' });
	try {
		expect((await other.fetch(`/r/${pinned.version}/gloss.js`)).status).toBe(404);
	} finally {
		await other.close();
	}
});

test('GET /r/<version>/gloss.js gives a version that a deploy kept', async () => {
	const metadata = { type: 'text/javascript', at: '2026-01-01T00:00:00Z' };
	await worker.kv.put('asset:gloss@0.0.9-0123456789ab.js', 'old()', { metadata });
	const response = await worker.fetch('/r/0.0.9-0123456789ab/gloss.js');
	expect(await response.text()).toBe('old()');
	expect(response.headers.get('etag')).toBe('"0.0.9-0123456789ab"');
	expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each(['0.0.9-000000000000', '0.1.0', 'latest', '0.1.0-0123456789AB'])(
	'GET /r/%s/gloss.js is not-found',
	async (version) => {
		const response = await worker.fetch(`/r/${version}/gloss.js`);
		expect(response.status).toBe(404);
		expect(response.headers.get('cache-control')).toBe('public, max-age=30');
	},
);
