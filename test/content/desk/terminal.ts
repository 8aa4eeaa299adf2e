// A terminal at which an editor presses keys.
import { PassThrough } from 'node:stream';
import type { Terminal } from '../../../content/desk/ask.ts';

export const ENTER = '\r';

/** Takes away what stands there to begin with. */
export const CLEAR = '\u0015';

/** Keys, pressed one after the other, when something is asked; then Ctrl-C. */
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
