import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const GUARD = resolve(import.meta.dirname, '../../../content/desk/node-version.js');
const MAIN = resolve(import.meta.dirname, '../../../content/desk/main.ts');

function run(...flags: string[]) {
	return spawnSync(process.execPath, [...flags, '--import', GUARD, MAIN, '--help'], {
		encoding: 'utf8',
	});
}

test('a Node that cannot run the desk says so in one line, before anything else', () => {
	// As an older Node would: without TypeScript.
	const { status, stderr } = run('--no-strip-types');
	expect(status).toBe(2);
	expect(stderr).toMatch(/^This needs Node 22\.18 or newer, .*\n$/u);
});

test('a Node that can is let through', () => {
	expect(run().status).toBe(0);
});
