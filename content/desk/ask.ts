// Questions to whoever sits at the terminal. Ctrl-C and the end of the input end the command and change nothing.
import type { Readable, Writable } from 'node:stream';
import { CANCEL_SYMBOL, confirm, multiselect, select, text } from '@clack/prompts';
import * as v from 'valibot';
import { Stop } from './stop.ts';

/** Where an editor sits. */
export type Terminal = { input: Readable; output: Writable };

/** What can be chosen, and a word beside it. */
type Choice<T> = { value: T; label?: string; hint?: string };

/** Asks for words that fit a schema; `initial` stands there to be changed. */
export async function askText(
	io: Terminal,
	message: string,
	initial: string,
	schema: v.GenericSchema<string>,
): Promise<string> {
	const validate = (input = '') => v.safeParse(schema, input).issues?.[0].message;
	return answered(io, (it) => text({ ...it, message, initialValue: initial, validate }));
}

/** Asks for one of several. */
export async function askOne<T extends string>(
	io: Terminal,
	message: string,
	choices: readonly Choice<T>[],
	initial?: T,
): Promise<T> {
	const options = optionsOf(choices);
	const chosen = await answered(io, (it) =>
		select({ ...it, message, options, ...(initial && { initialValue: `${initial}` }) }),
	);
	return oneOf(choices, chosen);
}

/** Asks for some of several, or none. */
export async function askSome<T extends string>(
	io: Terminal,
	message: string,
	choices: readonly Choice<T>[],
	initial: readonly T[],
): Promise<T[]> {
	const options = optionsOf(choices);
	const chosen = await answered(io, (it) =>
		multiselect({ ...it, message, options, initialValues: [...initial], required: false }),
	);
	return chosen.map((value) => oneOf(choices, value));
}

/** Asks for yes or no. */
export async function askYes(io: Terminal, message: string): Promise<boolean> {
	return answered(io, (it) => confirm({ ...it, message }));
}

/** As plain strings: which of them can be chosen is lost on the way through the prompt. */
function optionsOf(choices: readonly Choice<string>[]) {
	return choices.map(({ value, label = value, hint = '' }) => ({ value, label, hint }));
}

function oneOf<T extends string>(choices: readonly Choice<T>[], value: string): T {
	const found = choices.find((choice) => choice.value === value);
	if (!found) throw new Error(`"${value}" was not to be chosen.`);
	return found.value;
}

/**
 * The answer. At the end of the input (Ctrl-D) the prompt would wait for keys that cannot come, with nothing left that
 * keeps the process; its reader then pauses the input, which it does before an answer only there.
 */
async function answered<T>(
	io: Terminal,
	ask: (io: Terminal & { signal: AbortSignal }) => Promise<T | typeof CANCEL_SYMBOL>,
): Promise<T> {
	const left = new AbortController();
	let open = true;
	const paused = () => setImmediate(() => open && left.abort());
	io.input.on('pause', paused).on('end', paused);
	try {
		const answer = await ask({ ...io, signal: left.signal });
		if (answer === CANCEL_SYMBOL) throw new Stop('Nothing was changed.');
		return answer;
	} finally {
		open = false;
		io.input.off('pause', paused).off('end', paused);
	}
}
