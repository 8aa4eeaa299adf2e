// One line that says what is being done, and goes when it is: for a person who waits at a terminal, never in a file.
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

export type Progress = { tell(doing: string): void; clear(): void };

/** Shows progress on a stream that is a terminal. */
export function openProgress(stream: WriteStream, quiet: boolean): Progress {
	if (!stream.isTTY || quiet) return { tell() {}, clear() {} };
	let shown = false;
	const clear = () => {
		if (!shown) return;
		stream.cursorTo(0);
		stream.clearLine(0);
		shown = false;
	};
	return {
		tell(doing) {
			clear();
			stream.write(styleText('dim', `… ${doing}`));
			shown = true;
		},
		clear,
	};
}
