// Runs before the tests: sees to it that the browsers are there that they run in, and ends with 2 if one that they need
// cannot be had. A browser that they can do without on this machine is left out, and that is said.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { WANTED, type Wanted } from './harness/wanted-browsers.ts';

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
function* ways({ download, packages }: Wanted): Generator<boolean> {
	if (download) yield run(download.shown, process.execPath, ...download.args);
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const install = ['install', '-y', '--no-install-recommends', ...packages];
		yield run('apt-get update', 'apt-get', 'update') &&
			run(`apt-get install ${packages.join(' ')}`, 'apt-get', ...install);
	}
}

function get(wanted: Wanted): string | undefined {
	process.stderr.write(`${wanted.how}\n`);
	for (const done of ways(wanted)) {
		const found = done ? wanted.find() : undefined;
		if (found) return found;
	}
	return undefined;
}

for (const wanted of WANTED) {
	const { name, variable, how } = wanted;
	const named = process.env[variable];
	const present = wanted.find();
	const leaveOut = wanted.leaveOut();
	if (!present && leaveOut !== undefined) {
		process.stdout.write(`${name}: left out, since ${leaveOut}.\n`);
		continue;
	}
	const found = present || named ? present : get(wanted);
	if (found) process.stdout.write(`${name}: ${found}\n`);
	else {
		const then = named ? how : 'Without it the tests cannot run.';
		process.stderr.write(`${wanted.lacking(named)} ${then}\n`);
		process.exitCode = 2;
	}
}
