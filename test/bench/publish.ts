// Publishing one change among a thousand pieces that are live: how often wrangler is called, and how long it takes. The
// KV is wrangler's local one; the desk and wrangler run as processes.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wrangler } from '../../content/desk/kv/wrangler.ts';
import { placeFrom } from '../../content/desk/place.ts';
import { LOCAL_WRANGLER } from '../content/desk/checkout.ts';
import { NO_CHROMIUM, runDesk } from '../content/desk/run-desk.ts';
import type { Line } from './line.ts';
import { writeNewsroom } from './newsroom.ts';
import type { Findings } from './report.ts';

const STORIES = 100;
const TIMES = 3;

/** In a temporary folder, and with `--remote`: LOCAL_WRANGLER takes a local KV for that, and notes each call. */
export async function publish(): Promise<Findings> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	try {
		return await inFolder(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function inFolder(folder: string): Promise<Findings> {
	const stories = join(folder, 'stories');
	const asked = join(folder, 'asked');
	const env = {
		...NO_CHROMIUM,
		GLOSS_STORIES: stories,
		GLOSS_STATE: join(folder, 'state'),
		GLOSS_WRANGLER: LOCAL_WRANGLER,
		GLOSS_ASKED: asked,
	};
	await writeNewsroom(stories, STORIES);
	const names = Array.from({ length: STORIES }, (_, i) => `story-${i}`);
	await ran(['publish', ...names, '--remote'], env);

	const [name = ''] = names;
	const file = join(stories, name, 'assad-quiz-0-0.json');
	const took: number[] = [];
	const alone: number[] = [];
	let calls: string[] = [];
	for (let i = 0; i < TIMES; i += 1) {
		const piece = JSON.parse(await readFile(file, 'utf8'));
		await writeFile(file, JSON.stringify({ ...piece, title: `Changed for the time ${i}` }));
		await writeFile(asked, '');
		const begun = performance.now();
		await ran(['publish', name, '--remote'], env);
		took.push(performance.now() - begun);
		calls = (await readFile(asked, 'utf8')).trim().split('\n');
		const before = performance.now();
		await wrangler(placeFrom({}), ['--version']);
		alone.push(performance.now() - before);
	}
	const live = calls.findLastIndex((call) => call.endsWith('put'));
	const count = (what: string, values: readonly number[], limit: number): Line => {
		return { what, unit: 'count', heldTo: 'worst', values, limit };
	};
	const reads = calls.slice(0, live).filter((call) => !call.endsWith('put'));
	const writes = calls.filter((call) => call.endsWith('put'));
	return {
		lines: [
			count('calls of wrangler to read what is live', [reads.length], 1),
			count('calls of wrangler to write', [writes.length], 2),
			{
				what: 'calls of wrangler afterwards: reading back',
				unit: 'count',
				heldTo: 'worst',
				values: [calls.length - live - 1],
			},
			{
				what: 'from the command to the receipt',
				unit: 'ms',
				heldTo: 'median',
				values: took,
				beside: [{ what: 'wrangler --version', values: alone }],
			},
		],
		versions: {},
	};
}

async function ran(args: readonly string[], env: Record<string, string>): Promise<void> {
	const { code, out, err } = await runDesk(args, env);
	if (code !== 0)
		throw new Error(`desk ${args[0]} ended with ${code}:\n${out.slice(-2000)}\n${err}`);
}
