import { afterEach, expect, test, vi } from 'vitest';
import { openKv } from '../../../../content/desk/kv/kv.ts';
import { askedOf, store } from '../stand-in.ts';
import { workspace } from '../workspace.ts';

afterEach(() => vi.unstubAllEnvs());

test('reads hundreds of keys in as few calls as Cloudflare allows', async () => {
	const it = await workspace({ standIn: true });
	vi.stubEnv('GLOSS_STAND_IN', it.standIn);
	await store(it, 'piece:150', 'here');
	const keys = Array.from({ length: 201 }, (_, i) => `piece:${i}`);
	expect([...(await openKv(it.place, true).get(keys))]).toEqual([['piece:150', 'here']]);
	expect((await askedOf(it)).map(({ content }) => content?.length)).toEqual([100, 100, 1]);
});

test('asks nothing for nothing', async () => {
	const it = await workspace({ standIn: true });
	vi.stubEnv('GLOSS_STAND_IN', it.standIn);
	const kv = openKv(it.place, true);
	expect((await kv.get([])).size).toBe(0);
	await kv.put([]);
	await kv.delete([]);
	expect(await askedOf(it)).toEqual([]);
});

test('deletes in one call, and only what was named', async () => {
	const it = await workspace();
	const kv = openKv(it.place, false);
	const pair = (key: string) => ({ key, value: 'here', metadata: {} });
	await kv.put([pair('piece:a'), pair('rev:a@1'), pair('rev:b@1')]);
	await kv.delete(['rev:a@1', 'piece:a', 'piece:none']);
	expect((await kv.list('')).map(({ name }) => name)).toEqual(['rev:b@1']);
});
