// Where lines go: a stream whose reader may go before the end (`desk check | head -1`). Whatever is under way goes on to
// its end then, in silence: an exception here would cut off what is being put into KV.
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

export type Outlet = {
	write(text: string): void;
	/** Why lines were lost that somebody waits for, as where the disk is full; a stream tells it a moment later. */
	problem(): Promise<string | undefined>;
};

// The reader of a pipe has gone; the terminal has.
const GONE = new Set(['EPIPE', 'EIO']);

/** Opens a stream for lines; it throws no more from then on. */
export function openOutlet(stream: Writable): Outlet {
	let open = true;
	let lost: string | undefined;
	stream.on('error', (problem: NodeJS.ErrnoException) => {
		open = false;
		if (!GONE.has(problem.code ?? '')) lost ??= problem.message;
	});
	return {
		write(text) {
			if (open) stream.write(text);
		},
		async problem() {
			await setImmediate();
			return lost;
		},
	};
}
