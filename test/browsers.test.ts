import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findChromium } from '../content/desk/chromium.ts';

// Chromium takes seconds to say its version where the disk is slow.
vi.setConfig({ testTimeout: 60_000 });

const script = join(import.meta.dirname, 'browsers.ts');
const look = (env: NodeJS.ProcessEnv) =>
	spawnSync(process.execPath, [script], { env: { ...process.env, ...env }, encoding: 'utf8' });

test('finds a Chromium that runs', () => {
	const { status, stdout } = look({});
	expect(status).toBe(0);
	expect(stdout).toBe(`Chromium: ${findChromium()}\n`);
});

test('takes the one that the environment names, and no other', () => {
	expect(findChromium({ CHROMIUM: findChromium() })).toBe(findChromium());
	expect(findChromium({ ...process.env, CHROMIUM: '/no/such/file' })).toBeUndefined();
});

test('does not take a file for a Chromium because it is there', () => {
	expect(findChromium({ CHROMIUM: script })).toBeUndefined();
});

test('says in one line how to get one, and ends with 2', () => {
	const { status, stderr } = look({ CHROMIUM: '/no/such/file' });
	expect(status).toBe(2);
	expect(stderr).toMatch(
		/^CHROMIUM is "\/no\/such\/file", which does not run\. .*install chromium.*\n$/u,
	);
});
