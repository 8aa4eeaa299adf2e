// Runs the desk in this process, where a test chooses the clock and sits at the terminal.
import { PassThrough } from 'node:stream';
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

export const ENTER = '\r';

/** A terminal at which an editor presses keys, one after the other, when something is asked; then Ctrl-C. */
export function terminalWith(keys: readonly string[]): Terminal & { shown: () => string } {
	const input = new PassThrough();
	const output = new PassThrough();
	const left = [...keys];
	let shown = '';
	output.on('data', (chunk: Buffer) => {
		const text = String(chunk);
		shown += text;
		// An open question is drawn with this sign.
		if (/[◆]/u.test(text)) queueMicrotask(() => input.write(left.shift() ?? '\u0003'));
	});
	return { input, output, shown: () => shown };
}
