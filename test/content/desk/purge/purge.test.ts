// Purging as the desk sees it, against a server that stands for the worker in the states in which it may be.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { placeFrom } from '../../../../content/desk/place.ts';
import { purgeLines } from '../../../../content/desk/purge/print-purge.ts';
import { purge } from '../../../../content/desk/purge/purge.ts';
import { judgePurge } from '../../../../content/model/purge.ts';
import { runDesk } from '../run-desk.ts';

const DESK_SECRET = '0123456789abcdef0123456789abcdef';
const place = { ...placeFrom({}), root: '/no/such/folder' };

/** A server that answers each request so, and what it was asked. */
async function worker(status: number, body: string, headers: Record<string, string> = {}) {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		response.writeHead(status, headers).end(body);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('It has no port.');
	return { asked, localOrigin: `http://127.0.0.1:${address.port}` };
}

function ask(localOrigin: string, slugs = ['planets'], env = { DESK_SECRET }) {
	return purge({ place, localOrigin }, slugs, { remote: false, env });
}

test('asks with a signature that the worker knows', async () => {
	const { asked, localOrigin } = await worker(200, '{"purged":true}');
	const report = await ask(localOrigin);
	expect(report).toMatchObject({ kind: 'purged', slugs: ['planets'] });
	const [method, path = ''] = asked[0]?.split(' ') ?? [];
	expect(method).toBe('POST');
	const query = Object.fromEntries(new URL(path, localOrigin).searchParams);
	expect(await judgePurge(DESK_SECRET, query, Date.now())).toEqual({
		how: 'stale',
		slugs: ['planets'],
	});
	expect(purgeLines(report)[0]).toContain('planets');
});

test('asks several times for many pieces, and for none not at all', async () => {
	const { asked, localOrigin } = await worker(200, '{"purged":true}');
	await ask(
		localOrigin,
		Array.from({ length: 60 }, (_, i) => `piece-${i}`),
	);
	expect(asked).toHaveLength(3);
	expect(await ask(localOrigin, [])).toMatchObject({ kind: 'nothing' });
	expect(asked).toHaveLength(3);
	expect(purgeLines(await ask(localOrigin, []))).toEqual([]);
});

test('says that there is no cache', async () => {
	const { localOrigin } = await worker(200, '{"purged":false,"why":"no-cache"}');
	expect(await ask(localOrigin)).toMatchObject({ kind: 'nothing' });
});

test.each([
	[403, '{}', 'did not take the signature'],
	[404, '{}', 'older than this desk'],
	[405, '{}', 'older than this desk'],
	[500, '{}', 'answered with 500'],
	[200, '{}', 'answered with 200'],
	[200, '<html>', 'could not be asked'],
	[200, '{"purged":false,"why":"failed"}', 'Cloudflare refused'],
])('goes on where the worker answers %i %s', async (status, body, said) => {
	const { localOrigin } = await worker(status, body);
	const report = await ask(localOrigin);
	expect(report).toMatchObject({ kind: 'left', why: expect.stringContaining(said) });
	expect(purgeLines(report)[0]).toContain('within two minutes');
});

test('does not take its signature elsewhere', async () => {
	const other = await worker(200, '{"purged":true}');
	const { localOrigin } = await worker(307, '', { Location: other.localOrigin });
	expect(await ask(localOrigin)).toMatchObject({ kind: 'left' });
	expect(other.asked).toEqual([]);
});

test('goes on where nobody answers, where the address is none, and without a secret', async () => {
	const { localOrigin } = await worker(200, '');
	expect(await ask('http://127.0.0.1:1')).toMatchObject({ kind: 'left' });
	expect(await ask('(ORIGIN is not set)')).toMatchObject({ kind: 'left' });
	const report = await ask(localOrigin, ['planets'], { DESK_SECRET: '' });
	expect(report).toMatchObject({ kind: 'left', why: expect.stringContaining('no DESK_SECRET') });
});

test('the command ends with 2 where it could not do it, and says why', async () => {
	const unreachable = await runDesk(['purge', 'planets'], { PORT: '1', DESK_SECRET });
	expect(unreachable).toMatchObject({
		code: 2,
		out: expect.stringContaining('could not be asked'),
	});
	const bad = await runDesk(['purge', 'Planets', '--remote'], { DESK_SECRET });
	expect(bad).toMatchObject({ code: 2, err: '"Planets" cannot be a slug.\n' });
	expect(bad.out).toBe('');
});
