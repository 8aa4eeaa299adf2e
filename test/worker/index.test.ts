import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quiz, stored } from '../fixtures/pieces.ts';
import {
	pinned,
	type RunningWorker,
	startWithoutStorage,
	startWorker,
	widget,
} from '../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
	await worker.kv.put('piece:planets-quiz', stored(quiz()));
	await worker.kv.put('piece:invalid', '{}');
	await worker.kv.put('asset:old-0123456789ab.js', 'export default 1;', {
		metadata: { type: 'text/javascript', at: '2026-01-01T00:00:00Z' },
	});
	await worker.kv.put('media:0123456789abcdef.png', new Uint8Array(4).buffer);
});
afterAll(() => worker.close());

const FOUND = [
	'/',
	'/feed.json',
	'/feed.xml',
	'/gloss.js',
	'/e/planets-quiz.js',
	'/e/planets-quiz',
	'/p/planets-quiz',
	'/embed/planets-quiz',
	`/a/${widget.pages.frameScript.file}`,
	`/a/${widget.parts.quiz?.file}`,
	'/a/old-0123456789ab.js',
	`/r/${pinned.version}/gloss.js`,
	'/d/planets-quiz.js',
	'/v1/pieces/planets-quiz',
	'/v1/pieces',
	'/media/0123456789abcdef.png',
	'/schema/piece.json',
	'/licences.txt',
	'/healthz',
];
const NOT_FOUND = [
	'/feed',
	'/nothing',
	'/v1',
	'/v1/pieces/',
	'/v1/pieces/a/b',
	'/e/',
	'/e/.js',
	'/r/0.1.0-000000000000/gloss.js',
	'/r/0.1.0/gloss.js',
	'/d/a',
];
const FAULTS = [
	...NOT_FOUND,
	'/v1/pieces/no-such',
	'/v1/pieces/BAD',
	'/d/invalid.js',
	'/e/no-such.js',
	'/oembed',
	'/e/no-such',
	'/p/no-such',
];

describe('every answer', () => {
	test.each([...FOUND, ...FAULTS])('says its caching and what it is: %s', async (path) => {
		const { headers } = await worker.fetch(path);
		expect(headers.get('cache-control')).toMatch(/^(?:public, max-age=\d+|no-store)/u);
		expect(headers.get('content-type')).toMatch(/^(?:image\/png|[a-z/+]+; charset=utf-8)$/u);
		expect(headers.get('vary')).toBeNull();
		expect(headers.get('set-cookie')).toBeNull();
	});

	test.each([...FOUND, ...FAULTS])('is the same to HEAD, without a body: %s', async (path) => {
		const [get, head] = [await worker.fetch(path), await worker.fetch(path, { method: 'HEAD' })];
		expect(head.status).toBe(get.status);
		expect(await head.text()).toBe('');
		for (const name of ['content-type', 'cache-control', 'etag', 'cache-tag']) {
			expect(head.headers.get(name), name).toBe(get.headers.get(name));
		}
	});

	test.each([...FOUND, ...FAULTS])('does not depend on the query: %s', async (path) => {
		// Read at once: a body that waits for another answer can be lost to undici.
		const ask = async (address: string) => {
			const response = await worker.fetch(address);
			return { status: response.status, text: await response.text() };
		};
		expect(await ask(`${path}?ver=6.4&fbclid=%00&a[]=1`)).toEqual(await ask(path));
	});

	test.each(FOUND)('never repeats the host it was asked at: %s', async (path) => {
		const response = await worker.fetch(`http://evil.example${path}`, {
			headers: { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' },
		});
		expect(response.status).toBe(200);
		const said = [await response.text(), ...response.headers.values()].join('\n');
		expect(said).not.toContain('evil.example');
	});

	test.each(FOUND.filter((path) => path !== '/healthz'))('has a strong tag: %s', async (path) => {
		const { headers } = await worker.fetch(path);
		expect(headers.get('etag')).toMatch(/^"[\w.-]+"$/u);
		const again = await worker.fetch(path, { headers: { 'If-None-Match': '*' } });
		expect(again.status).toBe(304);
	});
});

describe('the worker', () => {
	test.each(NOT_FOUND)('has nothing at %s', async (path) => {
		const response = await worker.fetch(path);
		expect(response.status).toBe(404);
		expect(await response.json()).toMatchObject({ error: { code: 'not-found' } });
	});

	test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('refuses %s', async (method) => {
		const response = await worker.fetch('/v1/pieces/planets-quiz', { method });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
		expect(await response.json()).toMatchObject({ error: { code: 'method-not-allowed' } });
	});

	test('lets a browser ask first', async () => {
		const response = await worker.fetch('/v1/pieces/planets-quiz', {
			method: 'OPTIONS',
			headers: {
				Origin: 'https://partner.example',
				'Access-Control-Request-Method': 'GET',
				'Access-Control-Request-Headers': 'if-none-match',
			},
		});
		expect(response.status).toBe(204);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
		expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match');
	});

	test('answers nothing without an address of its own', async () => {
		const nowhere = await startWorker({ ORIGIN: '' });
		try {
			for (const path of ['/gloss.js', '/healthz', '/nothing']) {
				const response = await nowhere.fetch(path);
				expect(response.status).toBe(500);
				expect(await response.json()).toMatchObject({
					error: { code: 'misconfigured', message: expect.stringContaining('ORIGIN') },
				});
			}
		} finally {
			await nowhere.close();
		}
	});

	test('is content-unavailable when storage fails, never not-found', async () => {
		const failing = await startWithoutStorage();
		try {
			for (const path of [
				'/e/planets-quiz.js',
				'/d/planets-quiz.js',
				'/v1/pieces/planets-quiz',
				'/v1/pieces',
				'/feed.json',
				'/feed.xml',
				'/media/0123456789abcdef.png',
				'/a/old-0123456789ab.js',
				'/r/0.1.0-000000000000/gloss.js',
			]) {
				const response = await failing.fetch(path);
				expect(response.status, path).toBe(503);
				expect(response.headers.get('retry-after')).toBe('10');
				expect(response.headers.get('cache-control')).toBe('no-store');
				expect(await response.json()).toMatchObject({ error: { code: 'content-unavailable' } });
				expect(failing.logs()).toMatchObject([{ code: 'content-unavailable' }]);
			}
		} finally {
			await failing.close();
		}
	});

	test('lets nothing be kept while somebody is writing', async () => {
		const writing = await startWorker({ FRESH: '1' });
		try {
			await writing.kv.put('piece:planets-quiz', stored(quiz()));
			for (const path of ['/gloss.js', '/e/planets-quiz.js', '/v1/pieces', '/v1/pieces/no-such']) {
				const { headers } = await writing.fetch(path);
				expect(headers.get('cache-control'), path).toBe('public, max-age=0');
			}
		} finally {
			await writing.close();
		}
	});
});
