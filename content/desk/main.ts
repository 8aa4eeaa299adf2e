// Entry of the desk: hands the process's arguments, clock and streams to it, and takes its exit code.
import { runDesk } from './cli.ts';
import { localOrigin } from './origin.ts';
import { placeFrom } from './place.ts';
import { openProgress } from './progress.ts';
import { swallowedFlags, swallowedMessage } from './swallowed.ts';

const args = process.argv.slice(2);
const kept = swallowedFlags(process.env);

if (kept.length > 0) {
	process.stderr.write(`${swallowedMessage(kept, args)}\n`);
	process.exitCode = 2;
} else {
	const progress = openProgress(process.stderr, args.includes('--json'));
	const desk = {
		place: placeFrom(process.env),
		now: new Date(),
		localOrigin: localOrigin(process.env),
		colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
		print: (line: string) => {
			progress.clear();
			process.stdout.write(`${line}\n`);
		},
		tell: progress.tell,
		...(process.stdin.isTTY &&
			process.stdout.isTTY && {
				terminal: { input: process.stdin, output: process.stdout },
			}),
	};
	process.exitCode = await runDesk(desk, args, (text) => {
		progress.clear();
		process.stderr.write(`${text}\n`);
	}).catch((bug: unknown) => {
		console.error(bug);
		return 2;
	});
	progress.clear();
}
