import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { partnerServer } from '../../../../content/desk/serve/partner-server.ts';

let origin = '';

beforeAll(async () => {
	const parent = await mkdtemp(join(tmpdir(), 'gloss-partner-'));
	const folder = join(parent, 'partner');
	await mkdir(join(folder, 'sub'), { recursive: true });
	await writeFile(join(parent, 'secret.html'), 'secret');
	await mkdir(join(parent, 'partner-two'));
	await writeFile(join(parent, 'partner-two/index.html'), 'secret');
	const page = '<script src="https://gloss.example/gloss.js"></script>https://gloss.example/';
	await writeFile(join(folder, 'index.html'), page);
	await writeFile(join(folder, 'sub/index.html'), 'sub');
	await writeFile(join(folder, 'page.css'), '/* https://gloss.example */');
	await writeFile(join(folder, 'notes.txt'), 'not for readers');
	const server = partnerServer(folder, 'http://localhost:8787').listen(0, '127.0.0.1');
	await once(server, 'listening');
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return async () => {
		server.close();
		await rm(parent, { recursive: true });
	};
});

test('writes the worker’s address into pages, and into nothing else', async () => {
	const page = await fetch(`${origin}/?fbclid=1`);
	expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await page.text()).toBe(
		'<script src="http://localhost:8787/gloss.js"></script>http://localhost:8787/',
	);
	const sheet = await fetch(`${origin}/page.css`);
	expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
	expect(await sheet.text()).toContain('https://gloss.example');
});

test('serves the index of a folder', async () => {
	expect(await (await fetch(`${origin}/sub/`)).text()).toBe('sub');
});

test('answers HEAD without a body and refuses other methods', async () => {
	const head = await fetch(origin, { method: 'HEAD' });
	expect([head.status, await head.text()]).toEqual([200, '']);
	expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
});

test.each([
	'/none.html',
	'/notes.txt',
	'/sub',
	'/../secret.html',
	'/%2e%2e/secret.html',
	'/..%2fsecret.html',
	'/sub/..%5c..%5c..%5csecret.html',
	'/../partner-two/',
	'/%00',
	'/%',
])('answers 404 to %s', async (path) => {
	// fetch would resolve the dots before it asks.
	const request = get(`${origin}`, { path });
	onTestFinished(() => void request.destroy());
	const [response] = await once(request, 'response');
	expect(response.statusCode).toBe(404);
});
