// Entry of the desk: hands the process's arguments, clock and streams to it, and takes its exit code.
import { flagsOf, runDesk } from './cli.ts';
import { localOrigin } from './origin.ts';
import { openOutlet } from './outlet.ts';
import { placeFrom } from './place.ts';
import { openProgress } from './progress.ts';
import { swallowedFlags, swallowedMessage } from './swallowed.ts';

const args = process.argv.slice(2);
const progress = openProgress(process.stderr, args.includes('--json'));
const out = openOutlet(process.stdout);
const beside = openOutlet(process.stderr);
const complain = (text: string) => {
	progress.clear();
	beside.write(`${text}\n`);
};
const desk = {
	place: placeFrom(process.env),
	now: new Date(),
	localOrigin: localOrigin(process.env),
	colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
	print: (line: string) => {
		progress.clear();
		out.write(`${line}\n`);
	},
	tell: progress.tell,
	aside: complain,
	...(process.stdin.isTTY &&
		process.stdout.isTTY && {
			terminal: { input: process.stdin, output: process.stdout },
		}),
};

const kept = swallowedFlags(process.env, flagsOf(desk));
if (kept.length > 0) {
	complain(swallowedMessage(kept, args));
	process.exitCode = 2;
} else {
	process.exitCode = await runDesk(desk, args, complain).catch((bug: unknown) => {
		console.error(bug);
		return 2;
	});
	progress.clear();
	const problem = await out.problem();
	if (problem !== undefined) {
		complain(`Not all that it said could be written: ${problem}.`);
		process.exitCode = 2;
	}
}
