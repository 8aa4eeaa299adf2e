// Processes that a test starts: what they print, how they end, and what they in turn have started.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';

export type Running = {
	child: ChildProcess;
	/** All it has printed, on either stream. */
	printed(): string;
	/** Resolves when it has printed this; rejects if it ends before. */
	prints(text: string): Promise<void>;
	/** Resolves with its exit code when it and its streams are closed. */
	ended: Promise<number | null>;
};

/** Starts a process; should the test end before it, it is killed. The environment is ours less what npm put there. */
export function run(file: string, args: readonly string[], env: Record<string, string>): Running {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_'));
	const child = spawn(file, args, {
		env: { ...Object.fromEntries(inherited), ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const waiting = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			for (const look of waiting) look();
		});
	}
	const ended = new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	onTestFinished(async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const started = descendantsOf(child);
		child.kill('SIGTERM');
		await ended;
		for (const pid of started.filter(isAlive)) process.kill(pid, 'SIGKILL');
	});
	return {
		child,
		printed: () => output,
		prints: (text) =>
			new Promise((resolve, reject) => {
				const look = () => output.includes(text) && resolve();
				waiting.add(look);
				look();
				void ended.then((code) => reject(new Error(`It ended with ${code}:\n${output}`)), reject);
			}),
		ended,
	};
}

/** The processes that a process has started, and those that these have started. */
export function descendantsOf({ pid }: ChildProcess): number[] {
	const pairs = process.platform === 'linux' ? pairsFromProc() : pairsFromPs();
	const found = pid === undefined ? [] : [pid];
	for (const parent of found) {
		for (const [child, of] of pairs) if (of === parent && !found.includes(child)) found.push(child);
	}
	return found.slice(1);
}

/** Whether a process still runs. One that has ended and waits for its parent to look does not. */
export function isAlive(pid: number): boolean {
	if (process.platform === 'linux') return (statOf(pid)?.state ?? 'Z') !== 'Z';
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Each process with its parent. Small systems have no `ps`. */
function pairsFromProc(): [number, number][] {
	return readdirSync('/proc').flatMap((name): [number, number][] => {
		const stat = /^\d+$/u.test(name) ? statOf(Number(name)) : undefined;
		return stat ? [[Number(name), stat.parent]] : [];
	});
}

function statOf(pid: number): { state: string; parent: number } | undefined {
	try {
		// The second field is a name in brackets and may hold spaces.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/su, '');
		const [state = '', parent] = stat.trim().split(' ');
		return { state, parent: Number(parent) };
	} catch {
		return undefined;
	}
}

function pairsFromPs(): [number, number][] {
	return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((line): [number, number] => {
			const [pid = 0, ppid = 0] = line.trim().split(/\s+/u).map(Number);
			return [pid, ppid];
		});
}
