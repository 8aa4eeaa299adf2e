import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importText } from '../../harness/run-script.ts';
import { type RunningWorker, startWorker, widget } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

test.each(Object.values(widget.parts))('GET /a/$file gives the part for ever', async ({ file }) => {
	const response = await worker.fetch(`/a/${file}`);
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect((await importText(await response.text())).default).toBeTypeOf('function');
});

test.each(Object.values(widget.packs))('GET /a/$file gives its parts for ever', async (pack) => {
	const response = await worker.fetch(`/a/${pack.file}`);
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	const { default: parts } = await importText(await response.text());
	const files = pack.parts.map((name) => widget.parts[name]?.file);
	expect(Object.keys(Object(parts))).toEqual(files);
});

describe('GET /a/<name> of a build before', () => {
	const at = '2026-01-01T00:00:00Z';

	test.each([
		['quiz-0123456789ab.js', 'text/javascript'],
		['words-zh-Hant-0123456789ab.js', 'text/javascript'],
		['page-0123456789ab.css', 'text/css'],
	])('gives what a deploy kept, for ever: %s', async (name, type) => {
		await worker.kv.put(`asset:${name}`, '/* من */', { metadata: { type, at } });
		const response = await worker.fetch(`/a/${name}`);
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('/* من */');
		expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
		expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	test.each([
		undefined,
		{ type: 'text/html', at },
		{ type: 'text/javascript' },
		{ type: 'text/javascript', at: 'yesterday' },
	])('gives nothing of which the metadata say %j', async (metadata) => {
		await worker.kv.put('asset:bad-0123456789ab.js', '<script>', { metadata });
		const response = await worker.fetch('/a/bad-0123456789ab.js');
		expect(response.status).toBe(502);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toMatchObject({ error: { code: 'content-invalid' } });
		expect(worker.logs()).toMatchObject([
			{ code: 'content-invalid', key: 'asset:bad-0123456789ab.js' },
		]);
	});

	test.each([
		'old.js',
		'old-0123456789AB.js',
		'old-0123456789ab.html',
		'gloss@0.1.0-0123456789ab.js',
		'..%2fpiece:assad-0123456789ab.js',
		`${'a'.repeat(65)}-0123456789ab.js`,
	])('asks for no such name: %s', async (name) => {
		const metadata = { type: 'text/javascript', at };
		await worker.kv.put(`asset:${decodeURIComponent(name)}`, 'x', { metadata });
		expect((await worker.fetch(`/a/${name}`)).status).toBe(404);
	});
});

test('GET /a/<name> is not-found for a part that no deploy kept', async () => {
	const response = await worker.fetch('/a/quiz-000000000000.js');
	expect(response.status).toBe(404);
	expect(response.headers.get('cache-control')).toBe('public, max-age=30');
});
