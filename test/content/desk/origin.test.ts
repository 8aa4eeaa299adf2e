import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localOrigin, remoteOrigin } from '../../../content/desk/origin.ts';

async function originIn(toml: string): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'gloss-origin-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await writeFile(join(root, 'wrangler.toml'), toml);
	return remoteOrigin({ root });
}

test.each([
	['[vars]\nORIGIN = "https://gloss.example"\n', 'https://gloss.example'],
	['[vars]\r\nORIGIN = "https://gloss.example/"\r\n', 'https://gloss.example'],
	['[vars]\nOTHER = "a"\n# why\nORIGIN="https://a.example"', 'https://a.example'],
	['[env.x]\nORIGIN = "no"\n[vars]\nORIGIN = \'https://b.example\'\n[x]\n', 'https://b.example'],
])('remoteOrigin reads ORIGIN under [vars] (%#)', async (toml, origin) => {
	expect(await originIn(toml)).toBe(origin);
});

test('remoteOrigin says so where it is not set', async () => {
	expect(await originIn('[x]\nORIGIN = "https://a.example"\n')).toContain('ORIGIN is not set');
});

test('localOrigin has the port of the environment', () => {
	expect(localOrigin({})).toBe('http://localhost:8787');
	expect(localOrigin({ PORT: '9000' })).toBe('http://localhost:9000');
});
