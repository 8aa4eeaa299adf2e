// `npm run fuzz`: tries generated and mutated inputs for as long as it is given. Ends with 0 if every property held, 1 if
// one did not, 2 if it could not run. A failure is kept in a file, to be tried again.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import * as v from 'valibot';
import { buildWidget } from '../../content/desk/deploy/build-widget.ts';
import { placeFrom } from '../../content/desk/place.ts';
import { printable } from '../../content/desk/printable.ts';
import { openProgress } from '../../content/desk/progress.ts';
import { Stop } from '../../content/desk/stop.ts';
import { bundleWorker } from './bundle.ts';
import type { Count, Found } from './loop.ts';
import { type FromWorker, Kept, type Task } from './messages.ts';
import { optionsFrom } from './options.ts';
import { countLines, foundLines, sumOf, totalOf, written } from './report.ts';

/** Seeds of processes beside one another are so far apart that no two rounds are the same. */
const APART = 1_000_000;

const place = placeFrom(process.env);
const progress = openProgress(process.stderr, false);
const children: ChildProcess[] = [];

/** The next thing a child does, and what it says meanwhile; nothing if it found nothing. */
function follow(
	file: string,
	task: Task,
	hear: (counts: Record<string, Count>) => void,
): Promise<Found | undefined> {
	const child = fork(file, { execArgv: ['--enable-source-maps'] });
	children.push(child);
	return new Promise((settle, fail) => {
		let found: Found | undefined;
		child.on('message', (message: FromWorker) => {
			if (message.say === 'counts') hear(message.counts);
			else found = message.found;
		});
		child.on('error', fail);
		child.on('exit', (code, signal) =>
			code === 0
				? settle(found)
				: fail(new Error(`A process of the fuzz ended with ${code ?? signal}.`)),
		);
		child.send(task);
	});
}

/** What a fuzz has kept in a file. */
function keptIn(file: string): Found {
	try {
		return v.parse(Kept, JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		throw new Stop(`${file} is no failure that a fuzz has kept.`);
	}
}

async function main(): Promise<number> {
	const options = optionsFrom(process.argv.slice(2), Date.now() % APART);
	const { seed, seconds, workers } = options;
	const kept = options.replay === undefined ? undefined : keptIn(options.replay);
	await buildWidget(place);
	const file = await bundleWorker(place.root);
	const print = (line: string) => {
		progress.clear();
		process.stdout.write(`${line.split('\n').map(printable).join('\n')}\n`);
	};

	if (kept) {
		const found = await follow(file, { do: 'replay', found: kept }, () => {});
		if (!found) print('It holds now.');
		else for (const line of foundLines(found, options.replay ?? '')) print(line);
		return found ? 1 : 0;
	}

	print(
		`Seed ${seed}, ${written(seconds)} s, ${workers} ${workers === 1 ? 'process' : 'processes'}.`,
	);
	const all: Record<string, Count>[] = Array.from({ length: workers }, () => ({}));
	const runs = all.map((_, i) =>
		follow(file, { do: 'fuzz', seed: seed + i * APART, ms: seconds * 1000 }, (counts) => {
			all[i] = counts;
			progress.tell(`${written(totalOf(sumOf(all)))} inputs`);
		}).then((found) => {
			// One failure is enough for all.
			if (found) for (const child of children) child.kill('SIGTERM');
			return found;
		}),
	);
	const found = (await Promise.all(runs)).find((it) => it !== undefined);
	const counts = sumOf(all);
	for (const line of countLines(counts)) print(line);
	print(`${written(totalOf(counts))} inputs.`);
	if (!found) {
		print('Every property held.');
		return 0;
	}
	const path = resolve(place.root, `fuzz-${found.seed}.log`);
	writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
	for (const line of foundLines(found, relative(process.cwd(), path))) print(line);
	return 1;
}

try {
	process.exitCode = await main();
} catch (problem) {
	if (problem instanceof Stop) process.stderr.write(`${problem.message}\n`);
	else console.error('The fuzz could not run:', problem);
	process.exitCode = 2;
}
