// Runs the worker locally with `wrangler dev`, in a process group of its own, and ends all of it: wrangler starts
// further processes, and they outlive a wrangler that is killed.
import { spawn, spawnSync } from 'node:child_process';
import { QUIET, requireWrangler } from '../kv/wrangler.ts';
import type { Place } from '../place.ts';
import { freePort } from './ports.ts';

export type DevWorker = {
	/** Number of the process, and of its group where the system has groups. */
	pid: number | undefined;
	/** Resolves with a line that says how it ended. */
	ended: Promise<string>;
	/** Ends it and everything it started. */
	stop(): Promise<void>;
};

/** Time for wrangler to end in order before it is killed; it takes a few hundred milliseconds. */
const GRACE_MS = 5000;

/** Starts the worker on a port of this machine alone. What it prints goes to `print`. */
export async function startWorker(
	place: Place,
	port: number,
	origin: string,
	print: (text: string) => void,
): Promise<DevWorker> {
	requireWrangler(place);
	const args = ['dev', '--ip', '127.0.0.1', '--port', String(port)];
	// Without its own, two workers on one machine would both want wrangler's default.
	args.push('--inspector-port', String(await freePort()));
	args.push('--persist-to', place.state, '--log-level', 'warn');
	args.push('--show-interactive-dev-session', 'false');
	args.push('--var', `ORIGIN:${origin}`, '--var', 'FRESH:1');
	const child = spawn(process.execPath, [place.wrangler, ...args], {
		cwd: place.root,
		env: { ...process.env, ...QUIET },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	child.stdout.setEncoding('utf8').on('data', print);
	child.stderr.setEncoding('utf8').on('data', print);
	const kill = (signal: NodeJS.Signals) => killGroup(child.pid, signal);
	process.once('exit', () => kill('SIGKILL'));
	const ended = new Promise<string>((resolve) => {
		child.once('error', (problem) => resolve(`wrangler could not be started: ${problem.message}`));
		child.once('exit', (code, signal) => resolve(`wrangler dev ended (${signal ?? code}).`));
	});
	return {
		pid: child.pid,
		ended,
		async stop() {
			kill('SIGTERM');
			const timer = setTimeout(() => kill('SIGKILL'), GRACE_MS);
			await ended;
			clearTimeout(timer);
			// wrangler is gone; what it started and left behind goes too.
			kill('SIGKILL');
		},
	};
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
		return;
	}
	try {
		process.kill(-pid, signal);
	} catch {
		// Nothing of it is left.
	}
}
