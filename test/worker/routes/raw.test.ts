// Requests byte by byte, as no client of ours would write them: what workerd lets through is answered as documented.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quiz, stored } from '../../fixtures/pieces.ts';
import { statusesFor } from '../../fuzz/statuses.ts';
import { type RunningWorker, startWorker } from '../../harness/worker.ts';

const STRANGER = 'stranger-host.example';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
	await worker.kv.put('piece:a', stored(quiz()));
});
afterAll(() => worker.close());

/** Sends a request as it stands, asks for the end of the connection, and gives the answer as it comes. */
async function sent(
	line: string,
	headers: readonly string[] = [],
): Promise<{ status: number; answer: string }> {
	const socket = connect(Number(worker.url.port), worker.url.hostname);
	const own = headers.some((it) => it.startsWith('Host:')) ? [] : ['Host: gloss.test'];
	socket.write(`${[line, ...own, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`, 'latin1');
	const answer = await text(socket);
	return { status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1]), answer };
}

test.each([
	'/e/../p/a',
	'/e/%2e%2e/p/a',
	'/e/..%2fa.js',
	'//e/a.js',
	'/e//a.js',
	'/e/a.js/',
	'/e/a%00.js',
	'/e\\a.js',
	'/p/%',
	'/p/%ff%fe',
	'/p/%u0061',
	'/p/\xe4',
	'/p/a;b=c',
	'/p/a?%',
	'/p/a?__proto__=x&constructor[prototype]=y',
	`/p/${'a'.repeat(4_000)}`,
	'/d/a@../../secret.js',
	`/d/a@${'f'.repeat(600)}.js`,
	'/media/../../secret',
	`https://${STRANGER}/p/a`,
])('GET %s', async (path) => {
	const { status, answer } = await sent(`GET ${path} HTTP/1.1`);
	const { pathname } = new URL(path, 'https://gloss.test');
	// What cannot be parsed is refused before it comes to us.
	expect([400, ...statusesFor('GET', pathname)]).toContain(status);
	expect(answer).not.toContain(STRANGER);
});

test.each(['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'PURGE'])(
	'%s',
	async (method) => {
		const { status } = await sent(`${method} /p/a HTTP/1.1`, ['Content-Length: 0']);
		expect(statusesFor(method, '/p/a')).toContain(status);
	},
);

test.each([
	[`Host: ${STRANGER}`],
	[
		`X-Forwarded-Host: ${STRANGER}`,
		`X-Forwarded-Proto: ${STRANGER}`,
		`Forwarded: host=${STRANGER}`,
	],
	[
		`X-Original-URL: https://${STRANGER}/`,
		`X-Rewrite-URL: /${STRANGER}`,
		`Origin: https://${STRANGER}`,
	],
	['Range: bytes=0-0,-1,9-1', 'If-Range: "x"'],
	['If-None-Match: "', 'If-Modified-Since: tomorrow', 'If-Match: W/'],
	['X-Nothing:', 'Accept: \xff\xfe'],
])('GET with %s', async (...headers) => {
	const { status, answer } = await sent('GET /p/a HTTP/1.1', headers);
	expect(status).toBe(200);
	expect(answer).not.toContain(STRANGER);
});

test('GET with a header of 64 KB, and what comes after it', async () => {
	const { status } = await sent('GET /p/a HTTP/1.1', [`If-None-Match: ${'"'.repeat(65_536)}`]);
	// workerd has a limit of its own, and says so.
	expect([200, 400, 431]).toContain(status);
	expect((await sent('GET /p/a HTTP/1.1')).status).toBe(200);
});

test('nothing of all this was a bug of ours', () => {
	expect(worker.logs()).toEqual([]);
});
