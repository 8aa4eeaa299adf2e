// Runs the desk in this process, where a test chooses the clock and sits at the terminal.
import type { Terminal } from '../../../content/desk/ask.ts';
import { runDesk } from '../../../content/desk/cli.ts';
import type { Workspace } from './workspace.ts';

/** Runs a command to its end. */
export async function runHere(
	it: Pick<Workspace, 'place'>,
	args: readonly string[],
	{ now, terminal }: { now: Date; terminal?: Terminal | undefined },
) {
	const out: string[] = [];
	const err: string[] = [];
	const desk = {
		place: it.place,
		now,
		localOrigin: 'http://localhost:8787',
		colour: false,
		print: (line: string) => out.push(line),
		tell() {},
		...(terminal && { terminal }),
	};
	const code = await runDesk(desk, args, (text) => err.push(text));
	return { code, out: out.join('\n'), err: err.join('\n') };
}

/** When the commands of tests run that do not say when. */
export const NOW = new Date('2026-05-04T10:00:00.123Z');

/** The same at that time. */
export function runCommand(
	it: Pick<Workspace, 'place'>,
	args: readonly string[],
	terminal?: Terminal,
): ReturnType<typeof runHere> {
	return runHere(it, args, { now: NOW, terminal });
}
