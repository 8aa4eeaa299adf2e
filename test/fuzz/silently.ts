// Runs something whose log lines nobody wants to read: one line for each of a million broken pieces.

/** Without the lines that `run` logs. */
export async function silently<T>(run: () => T | Promise<T>): Promise<T> {
	const { error } = console;
	console.error = () => {};
	try {
		return await run();
	} finally {
		console.error = error;
	}
}
