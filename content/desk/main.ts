// Entry of the desk: hands the process's arguments, clock and streams to it, and takes its exit code.
import { runDesk } from './cli.ts';
import { localOrigin } from './origin.ts';
import { placeFrom } from './place.ts';
import { swallowedFlags, swallowedMessage } from './swallowed.ts';

const args = process.argv.slice(2);
const kept = swallowedFlags(process.env);
const complain = (text: string) => process.stderr.write(`${text}\n`);

if (kept.length > 0) {
	complain(swallowedMessage(kept, args));
	process.exitCode = 2;
} else {
	const desk = {
		place: placeFrom(process.env),
		now: new Date(),
		localOrigin: localOrigin(process.env),
		colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
		print: (line: string) => process.stdout.write(`${line}\n`),
		aside: complain,
		...(process.stdin.isTTY &&
			process.stdout.isTTY && {
				terminal: { input: process.stdin, output: process.stdout },
			}),
	};
	process.exitCode = await runDesk(desk, args, complain).catch((bug: unknown) => {
		console.error(bug);
		return 2;
	});
}
