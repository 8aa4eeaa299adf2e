import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWranglerToml } from '../../../../content/desk/kv/wrangler-toml.ts';

async function read(toml: string) {
	const root = await mkdtemp(join(tmpdir(), 'gloss-toml-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await writeFile(join(root, 'wrangler.toml'), toml);
	return readWranglerToml({ root });
}

test('reads the file as it is', async () => {
	const root = resolve(import.meta.dirname, '../../../..');
	expect(await readWranglerToml({ root })).toEqual({
		origin: expect.stringMatching(/^https:/u),
		namespace: expect.stringMatching(/^[0-9a-f]{32}$/u),
	});
});

test.each([
	['[[kv_namespaces]]\nbinding = "CONTENT"\nid = "ab"\n', 'ab'],
	["[[kv_namespaces]] # content\r\nid = 'ab' # from wrangler\r\nbinding = 'CONTENT'\r\n", 'ab'],
	[
		'[[kv_namespaces]]\nbinding="OTHER"\nid="no"\n\n  [[kv_namespaces]]\nbinding="CONTENT"\nid="ab"',
		'ab',
	],
	['[[kv_namespaces]]\nbinding = "CONTENT"\n# id = "no"\n[x]\nid = "no"', undefined],
	['', undefined],
])('finds the namespace of CONTENT (%#)', async (toml, namespace) => {
	expect((await read(toml)).namespace).toBe(namespace);
});

test('reads nothing where there is no file', async () => {
	expect(await readWranglerToml({ root: '/nowhere' })).toEqual({
		origin: undefined,
		namespace: undefined,
	});
});
