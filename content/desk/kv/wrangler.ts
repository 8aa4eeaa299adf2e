// Runs wrangler, the one way to Cloudflare and to the local KV. Never asks a question, never sends metrics.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

/** What a run of wrangler needs: see {@link Place}. */
export type WranglerPlace = Pick<Place, 'root' | 'wrangler'>;

/** The environment in which wrangler neither asks the internet for anything of its own nor waits for a person. */
export const QUIET = {
	WRANGLER_SEND_METRICS: 'false',
	WRANGLER_SEND_ERROR_REPORTS: 'false',
	CLOUDFLARE_CF_FETCH_ENABLED: 'false',
	// The banner looks for a newer version first.
	WRANGLER_HIDE_BANNER: 'true',
	FORCE_COLOR: '0',
} as const;

// What wrangler says that helps nobody here: `--temporary` is no flag of the desk.
const NOISE = /open beta|Logs were written|--temporary|open an issue at/u;

const ADVICE: readonly (readonly [RegExp, string])[] = [
	[
		/CLOUDFLARE_API_TOKEN|not logged in|Authentication error|code: 10000\b/iu,
		'Log in with `npx wrangler login`, or set CLOUDFLARE_API_TOKEN, and run it again.',
	],
	[
		/code: 1001[13]\b|namespace not found/iu,
		'Create the namespace with `npx wrangler kv namespace create CONTENT` and put its id into wrangler.toml.',
	],
];

/**
 * Runs wrangler to its end and returns what it printed.
 *
 * @throws {Stop} with wrangler's own words if it is missing or fails.
 */
export function wrangler(place: WranglerPlace, args: readonly string[]): Promise<string> {
	requireWrangler(place);
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [place.wrangler, ...args], {
			cwd: place.root,
			env: { ...process.env, ...QUIET },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		let words = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			words += text;
		});
		child.on('error', (problem) =>
			reject(new Stop(`wrangler could not be started: ${problem.message}`)),
		);
		child.on('close', (code, signal) => {
			if (code === 0) resolve(output);
			else reject(new Stop(failure(args, code ?? signal, `${output}\n${words}`)));
		});
	});
}

/** @throws {Stop} if there is no wrangler to run. */
export function requireWrangler({ wrangler: file }: WranglerPlace): void {
	if (!existsSync(file)) throw new Stop(`There is no wrangler at ${file}. Run \`npm ci\` first.`);
}

function failure(args: readonly string[], how: unknown, words: string): string {
	const said = stripVTControlCharacters(words)
		.split('\n')
		.filter((line) => line.trim() !== '' && !NOISE.test(line))
		.map((line) => `  ${line.trim()}`);
	const advice = ADVICE.flatMap(([pattern, what]) => (pattern.test(words) ? [what] : []));
	const command = args.slice(0, 3).join(' ');
	return [`wrangler ${command} failed (${String(how)}) and said:`, ...said, ...advice].join('\n');
}
