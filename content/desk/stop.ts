// Why the desk could not do its work. Thrown anywhere, caught once in cli.ts: exit 2, the words, no stack.

/** Ends the command with exit 2; the message says what happened, what it left behind and what to do. */
export class Stop extends Error {
	override readonly name = 'Stop';
}

/** Runs a step; if it cannot be done, adds what that leaves behind. */
export async function stage<T>(left: string, step: () => Promise<T>): Promise<T> {
	try {
		return await step();
	} catch (problem) {
		if (problem instanceof Stop) throw new Stop(`${problem.message}\n${left}`);
		throw problem;
	}
}
