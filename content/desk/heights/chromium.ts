// Finds a Chromium that runs, and starts it: what the environment names, Playwright's own download, the system's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Names under which systems have it on their path. Chrome is Chromium enough. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC = [
	'Google Chrome.app/Contents/MacOS/Google Chrome',
	'Chromium.app/Contents/MacOS/Chromium',
	'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Keeps Chromium from asking the internet for anything of its own. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Starts a Chromium without a window: the one at a path, or the one that is found. */
export async function launchChromium(executablePath = findChromium()): Promise<Browser> {
	if (!executablePath) {
		throw new Error('There is no Chromium. `npx playwright-core install chromium` gets one.');
	}
	return chromium.launch({ executablePath, args: QUIET });
}

/**
 * The path of a Chromium that runs, or undefined. If the environment names one in `CHROMIUM`, no other is looked for.
 *
 * @param env the environment; its `PATH` is searched too
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
	return (env.CHROMIUM ? [env.CHROMIUM] : placesIn(env)).find(runs);
}

function placesIn(env: NodeJS.ProcessEnv): string[] {
	const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const named = [...onPath, '/usr/bin'].flatMap((folder) =>
		NAMES.map((name) => join(folder, name)),
	);
	const under = (folders: (string | undefined)[], files: string[]) =>
		folders.flatMap((folder) => (folder ? files.map((file) => join(folder, file)) : []));
	switch (process.platform) {
		case 'darwin':
			return [
				chromium.executablePath(),
				...under(['/Applications', join(env.HOME ?? '/', 'Applications')], MAC),
				...named,
			];
		case 'win32':
			return [
				chromium.executablePath(),
				...under([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], WINDOWS),
			];
		default:
			return [chromium.executablePath(), ...named];
	}
}

/** A file alone proves nothing: Ubuntu's is a stand-in that asks for snap, and a download may lack its libraries. */
function runs(file: string): boolean {
	if (!existsSync(file)) return false;
	// On Windows it opens a window instead of printing its version.
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return status === 0 && /\d+\.\d+/u.test(stdout);
}
