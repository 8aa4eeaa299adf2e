import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deskSecret } from '../../../content/desk/secret.ts';

const [ONE, OTHER] = ['1'.repeat(64), '2'.repeat(64)];

async function rootWith(vars?: string): Promise<{ root: string }> {
	const root = await mkdtemp(join(tmpdir(), 'gloss-test-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	if (vars !== undefined) await writeFile(join(root, '.dev.vars'), vars);
	return { root };
}

test('is that of the environment', async () => {
	const place = await rootWith();
	for (const remote of [true, false]) {
		expect(await deskSecret(place, remote, { DESK_SECRET: ONE })).toEqual({
			ok: true,
			secret: ONE,
		});
	}
});

test('of the local worker is that of .dev.vars, which the remote one never sees', async () => {
	const place = await rootWith(`# for me\nDESK_SECRET="${OTHER}"\n`);
	const env = { DESK_SECRET: ONE };
	expect(await deskSecret(place, false, env)).toEqual({ ok: true, secret: OTHER });
	expect(await deskSecret(place, true, env)).toEqual({ ok: true, secret: ONE });
	expect(await deskSecret(place, true, {})).toMatchObject({ ok: false });
});

test('that is missing is told with how to make one', async () => {
	const place = await rootWith();
	for (const [remote, how] of [
		[true, 'npx wrangler secret put DESK_SECRET'],
		[false, '.dev.vars'],
	] as const) {
		const found = await deskSecret(place, remote, {});
		expect(found).toMatchObject({ ok: false, what: 'There is no DESK_SECRET.' });
		expect(found).toMatchObject({ how: expect.stringContaining('openssl rand -hex 32') });
		expect(found).toMatchObject({ how: expect.stringContaining(how) });
	}
});

test('that is too short is none, and is not repeated', async () => {
	const found = await deskSecret(await rootWith(), true, { DESK_SECRET: 'hunter2' });
	expect(found).toMatchObject({ ok: false, what: expect.stringContaining('fewer than 32') });
	expect(JSON.stringify(found)).not.toContain('hunter2');
});
