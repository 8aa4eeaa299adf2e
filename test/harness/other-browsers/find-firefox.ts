// Finds a Firefox that runs: what the environment names, else the system's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const MAC = 'Firefox.app/Contents/MacOS/firefox';
const WINDOWS = 'Mozilla Firefox/firefox.exe';

/**
 * The path of a Firefox that runs, or undefined. If the environment names one in `FIREFOX`, no other is looked for.
 *
 * @param env the environment; its `PATH` is searched too
 */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
	return (env.FIREFOX ? [env.FIREFOX] : placesIn(env)).find(runs);
}

function placesIn(env: NodeJS.ProcessEnv): string[] {
	const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const named = onPath.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	switch (process.platform) {
		case 'darwin':
			return [join('/Applications', MAC), join(env.HOME ?? '/', 'Applications', MAC), ...named];
		case 'win32':
			return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
				folder ? [join(folder, WINDOWS)] : [],
			);
		default:
			return named;
	}
}

/** A file alone proves nothing: Ubuntu's is a stand-in that asks for snap. */
function runs(file: string): boolean {
	if (!existsSync(file)) return false;
	// On Windows it opens a window instead of printing its version.
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return status === 0 && /Firefox \d+/u.test(stdout);
}
