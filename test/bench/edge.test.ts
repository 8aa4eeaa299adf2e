import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { brotli4 } from './brotli.ts';
import { openEdge } from './edge.ts';

const SCRIPT = `console.log(${JSON.stringify('word '.repeat(400))})`;

/** An edge before a server that answers with a script and counts what it is asked. */
async function edgeBefore() {
	let asked = 0;
	const server = createServer((request, response) => {
		asked += 1;
		if (request.headers['if-none-match'] === '"one"') {
			response.writeHead(304, { ETag: '"one"' }).end();
			return;
		}
		response.writeHead(200, {
			'Content-Type': 'text/javascript',
			'Access-Control-Allow-Origin': '*',
			ETag: '"one"',
		});
		response.end(SCRIPT);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
	const edge = await openEdge();
	edge.standBefore(new URL(`http://127.0.0.1:${address.port}`));
	onTestFinished(() => {
		edge.close();
		server.close();
		server.closeAllConnections();
	});
	const get = (path: string, headers: Record<string, string> = {}) =>
		fetch(edge.origin + path, { headers: { 'Accept-Encoding': 'br', ...headers } });
	return { edge, get, asked: () => asked };
}

test('sends what the worker says in brotli, and counts those bytes', async () => {
	const { edge, get } = await edgeBefore();
	const response = await get('/e/a.js?x=1');
	expect(response.headers.get('content-encoding')).toBe('br');
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	expect(await response.text()).toBe(SCRIPT);
	const bytes = brotli4(SCRIPT);
	expect(brotliDecompressSync(bytes).toString()).toBe(SCRIPT);
	expect(edge.sent()).toEqual([{ path: '/e/a.js?x=1', bytes: bytes.length }]);
	expect(edge.sent()).toEqual([]);
});

test('asks the worker once, and again where the browser has a copy', async () => {
	const { edge, get, asked } = await edgeBefore();
	await get('/a');
	await get('/a');
	expect(asked()).toBe(1);
	expect((await get('/a', { 'If-None-Match': '"one"' })).status).toBe(304);
	expect(asked()).toBe(2);
	expect(edge.sent().at(-1)).toEqual({ path: '/a', bytes: 0 });
});

test('serves a script of the bench’s own', async () => {
	const { edge, get, asked } = await edgeBefore();
	edge.put('/own.js', SCRIPT);
	expect(await (await get('/own.js')).text()).toBe(SCRIPT);
	expect(asked()).toBe(0);
});

test('refuses a browser that does not take brotli, whose bytes would be others', async () => {
	const { get } = await edgeBefore();
	expect((await get('/a', { 'Accept-Encoding': 'gzip' })).status).toBe(406);
});
