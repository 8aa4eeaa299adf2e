// How long the desk's check takes for a large newsroom, as the command that an editor runs.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../content/desk/check/check.ts';
import { placeFrom } from '../../content/desk/place.ts';
import type { Line } from './line.ts';
import { writeNewsroom } from './newsroom.ts';
import type { Findings } from './report.ts';

const STORIES = 100;
const LIMIT_MS = 5000;
const TIMES = 3;

/**
 * Of a newsroom that it writes to a temporary folder. The limit is that of the whole command, the start of Node included.
 *
 * @throws if the check finds an error
 */
export async function checking(): Promise<Findings> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	try {
		const pieces = await writeNewsroom(folder, STORIES);
		const lines: Line[] = [
			{
				what: `check ${pieces.toLocaleString('en')} pieces in ${STORIES} stories, as a command`,
				unit: 'ms',
				heldTo: 'worst',
				limit: LIMIT_MS,
				values: times(() => command(['check', '--json'], folder)),
				beside: [
					{
						what: 'the command alone, for its help',
						values: times(() => command(['--help'], folder)),
					},
					{ what: 'the check in a process that has done it before', values: await again(folder) },
				],
			},
		];
		return { lines, versions: {} };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function times(run: () => void): number[] {
	return Array.from({ length: TIMES }, () => {
		const began = performance.now();
		run();
		return performance.now() - began;
	});
}

/** Runs the desk as an editor does. */
function command(args: readonly string[], stories: string): void {
	const { root } = placeFrom({});
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(root, 'content/desk/main.ts'), ...args],
		{ env: { ...process.env, GLOSS_STORIES: stories }, maxBuffer: 2 ** 28, encoding: 'utf8' },
	);
	// What is measured is a check that finds no errors.
	if (status !== 0) throw new Error(`The desk ended with ${status}. ${stderr}`);
}

async function again(stories: string): Promise<number[]> {
	const place = placeFrom({ GLOSS_STORIES: stories });
	await check(place, []);
	const values: number[] = [];
	for (let i = 0; i < TIMES; i += 1) {
		const began = performance.now();
		await check(place, []);
		values.push(performance.now() - began);
	}
	return values;
}
