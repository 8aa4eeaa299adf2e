// Runs before the tests: sees to it that there is a Chromium, and ends with 2 if there can be none. The browser tests
// are never left out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from '../content/desk/chromium.ts';

const HOW =
	'The tests need a Chromium. Get one with `npx playwright-core install chromium`, or install Chromium or Chrome and, if it is in an unusual place, name it in CHROMIUM.';

/** Runs a command to its end; says which, and in one line why it failed. */
function run(shown: string, command: string, ...args: string[]): boolean {
	process.stderr.write(`Trying \`${shown}\`, which can take minutes.\n`);
	const { status, error, stdout, stderr } = spawnSync(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (status === 0) return true;
	const lines = `${error?.message ?? ''}\n${stderr}\n${stdout}`.split('\n');
	const why = lines.find((line) => /^(?:E:|Error:|\w+: not found)/u.test(line)) ?? `code ${status}`;
	process.stderr.write(`That failed: ${stripVTControlCharacters(why)}\n`);
	return false;
}

/** The ways to get one that ask nobody anything; each says whether it went well. */
function* ways(): Generator<boolean> {
	const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core')));
	// Without the second, smaller browser that comes with it.
	const install = [playwright, 'install', '--no-shell', 'chromium'];
	yield run('playwright-core install chromium', process.execPath, ...install);
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const debian = ['install', '-y', '--no-install-recommends', 'chromium'];
		yield run('apt-get update', 'apt-get', 'update') &&
			run('apt-get install chromium', 'apt-get', ...debian);
	}
}

function getChromium(): string | undefined {
	const present = findChromium();
	if (present || process.env.CHROMIUM) return present;
	process.stderr.write(`${HOW}\n`);
	for (const done of ways()) {
		const found = done ? findChromium() : undefined;
		if (found) return found;
	}
	return undefined;
}

const found = getChromium();
if (found) process.stdout.write(`Chromium: ${found}\n`);
else {
	const { CHROMIUM } = process.env;
	const why = CHROMIUM ? `CHROMIUM is "${CHROMIUM}", which does not run.` : 'There is no Chromium.';
	process.stderr.write(`${why} ${CHROMIUM ? HOW : 'Without one the tests cannot run.'}\n`);
	process.exitCode = 2;
}
