// Runs the desk as an editor does: a process with arguments, an exit code and two streams.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export type Ran = { code: number | null; out: string; err: string };

const MAIN = resolve(import.meta.dirname, '../../../content/desk/main.ts');

/** The environment in which no Chromium is found: publishing then measures nothing, which is most of its time. */
export const NO_CHROMIUM = { CHROMIUM: '/no/such/file' };

/**
 * Runs a command to its end. The environment is that of the tests less what npm put there, and without a Chromium
 * unless one is named.
 */
export function runDesk(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
	return runScript(MAIN, args, env);
}

/** Runs the desk of another checkout, by the path of its entry. */
export function runScript(
	script: string,
	args: readonly string[],
	env: Record<string, string>,
): Promise<Ran> {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_'));
	return new Promise((done, reject) => {
		const child = spawn(process.execPath, [script, ...args], {
			env: { ...Object.fromEntries(inherited), ...NO_CHROMIUM, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const ran: Ran = { code: null, out: '', err: '' };
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			ran.out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			ran.err += text;
		});
		child.on('error', reject);
		child.on('close', (code) => done({ ...ran, code }));
	});
}
