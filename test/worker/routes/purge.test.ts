import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purgePath } from '../../../content/model/purge.ts';
import { DESK_SECRET, type RunningWorker, startWorker } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker({ DESK_SECRET });
});
afterAll(() => worker.close());

const now = () => Math.floor(Date.now() / 1000);
const post = (path: string) => worker.fetch(path, { method: 'POST' });

describe('POST /purge', () => {
	test('answers the desk, here that there is no cache', async () => {
		const response = await post(await purgePath(DESK_SECRET, 'stale', ['planets'], now()));
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toEqual({ purged: false, why: 'no-cache' });
	});

	test.each<[string, (path: string) => string]>([
		['unsigned', (path) => path.replace(/&sig=.*/u, '')],
		['of other pieces', (path) => path.replace('planets', 'moons')],
		['with nothing', () => '/purge'],
	])('refuses what is not the desk’s: %s', async (_, change) => {
		const response = await post(change(await purgePath(DESK_SECRET, 'stale', ['planets'], now())));
		expect(response.status).toBe(403);
		expect(await response.json()).toMatchObject({ error: { code: 'forbidden' } });
	});

	test('refuses what was signed ten minutes ago', async () => {
		const path = await purgePath(DESK_SECRET, 'stale', ['planets'], now() - 600);
		expect((await post(path)).status).toBe(403);
	});

	test('refuses everything without a secret of its own', async () => {
		const other = await startWorker({ DESK_SECRET: '' });
		try {
			const path = await purgePath(DESK_SECRET, 'stale', ['planets'], now());
			expect((await other.fetch(path, { method: 'POST' })).status).toBe(403);
			expect(other.logs()).toEqual([]);
		} finally {
			await other.close();
		}
	});

	test('is the one address that can be posted to, and does nothing but that', async () => {
		const path = await purgePath(DESK_SECRET, 'stale', ['planets'], now());
		for (const [address, method, status] of [
			[path, 'GET', 404],
			[path, 'PUT', 405],
			[path.replace('/purge', '/purge/'), 'POST', 405],
			[path.replace('/purge', '/PURGE'), 'POST', 405],
			[path.replace('/purge', '/%70urge/x'), 'POST', 405],
			['/v1/pieces', 'POST', 405],
		] as const) {
			expect((await worker.fetch(address, { method })).status, `${method} ${address}`).toBe(status);
		}
	});
});
