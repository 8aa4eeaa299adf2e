// The tasks of a page's main thread, from Chromium's own trace. Pure.
import * as v from 'valibot';

/** The categories that hold the tasks, and the loading that dates them. */
export const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

const TraceEvent = v.object({
	name: v.string(),
	ph: v.string(),
	pid: v.number(),
	tid: v.number(),
	/** Microseconds. */
	ts: v.number(),
	dur: v.optional(v.number()),
	/** Of that, the time in which the thread really ran. */
	tdur: v.optional(v.number()),
	args: v.optional(
		v.looseObject({
			data: v.optional(
				v.looseObject({ url: v.optional(v.string()), requestId: v.optional(v.string()) }),
			),
		}),
	),
});

const Trace = v.object({ traceEvents: v.array(TraceEvent) });

/** Milliseconds of main-thread work. */
export type Work = {
	/** All of it. */
	total: number;
	/** The longest task. */
	longest: number;
	/** The longest since the first response from our origin; not a number if there was none. */
	longestOfOurs: number;
};

/**
 * The same tasks twice: by the clock, and without the time in which other programs had the processor. On a machine that
 * does nothing else both agree. How Chromium slows a device is in both, since the thread itself runs while it waits; and
 * it waits by the clock, so that a busy machine makes both longer, the second less.
 */
export type Tasks = { clock: Work; running: Work };

/**
 * The tasks that began within `span` milliseconds of a page's commit. The tasks before belong to the browser's start
 * of a process.
 *
 * @param page the address of the page
 * @param ours our origin
 * @throws if the trace has no such page, or ends before the span does
 */
export function tasksIn(
	trace: unknown,
	{ page, ours, span }: { page: string; ours: string; span: number },
): Tasks {
	const { traceEvents: events } = v.parse(Trace, trace);
	const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === page);
	if (!commit) throw new Error(`The trace knows nothing of ${page}.`);
	const end = commit.ts + span * 1000;
	if (!events.some(({ ts }) => ts >= end)) throw new Error('The trace is too short.');
	const own = events.filter(
		({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts && ts < end,
	);
	const asked = own
		.filter(({ name, args }) => name === 'ResourceSendRequest' && args?.data?.url?.startsWith(ours))
		.map(({ args }) => args?.data?.requestId);
	const answered = own.find(
		({ name, args }) => name === 'ResourceReceiveResponse' && asked.includes(args?.data?.requestId),
	);
	const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
	const since = answered ? tasks.filter(({ ts, dur = 0 }) => ts + dur >= answered.ts) : undefined;
	const work = (of: (task: v.InferOutput<typeof TraceEvent>) => number): Work => {
		const durations = tasks.map((task) => of(task) / 1000);
		return {
			total: durations.reduce((sum, it) => sum + it, 0),
			longest: Math.max(...durations, 0),
			longestOfOurs: since ? Math.max(...since.map((task) => of(task) / 1000)) : Number.NaN,
		};
	};
	return {
		clock: work(({ dur = 0 }) => dur),
		running: work(({ tdur = Number.NaN }) => tdur),
	};
}

/** For how many milliseconds each idle callback ran, in their order: without the time in which other programs did. */
export function idleIn(trace: unknown): number[] {
	const { traceEvents } = v.parse(Trace, trace);
	return traceEvents
		.filter(({ name, ph }) => name === 'FireIdleCallback' && ph === 'X')
		.sort((a, b) => a.ts - b.ts)
		.map(({ tdur = Number.NaN }) => tdur / 1000);
}
