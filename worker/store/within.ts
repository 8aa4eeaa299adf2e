// A time limit for work that is not ours to stop.

/** Stands for what did not come in time. */
export const LATE = Symbol('late');

/** What the work comes to, or `LATE` after `ms`. The work goes on all the same. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<typeof LATE>((resolve) => {
		timer = setTimeout(resolve, ms, LATE);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
