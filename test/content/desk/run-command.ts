// Runs a command of the desk in this process: quick, at a fixed time, and at a terminal if one is given.
import type { Terminal } from '../../../content/desk/ask.ts';
import { runDesk } from '../../../content/desk/cli.ts';
import type { Place } from '../../../content/desk/place.ts';

/** When the commands of tests run. */
export const NOW = new Date('2026-05-04T10:00:00.123Z');

export type Said = { code: number; out: string; err: string };

/** Runs a command with its arguments, as they stand after `npm run desk --`. */
export async function runCommand(
	{ place }: { place: Place },
	args: readonly string[],
	terminal?: Terminal,
): Promise<Said> {
	const out: string[] = [];
	const err: string[] = [];
	const desk = {
		place,
		now: NOW,
		localOrigin: 'http://localhost:8787',
		colour: false,
		print: (line: string) => out.push(line),
		...(terminal && { terminal }),
	};
	const code = await runDesk(desk, args, (text) => err.push(text));
	return { code, out: out.join('\n'), err: err.join('\n') };
}
