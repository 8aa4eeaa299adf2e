import { expect, test } from 'vitest';
import { idleIn, tasksIn } from './trace.ts';

const page = 'http://localhost:1/a.html';
const about = { page, ours: 'http://127.0.0.1:2', span: 100 };

/** An event of the page's main thread; times in milliseconds. */
const event = (name: string, at: number, more: object = {}) => {
	return { name, ph: 'I', pid: 7, tid: 7, ts: at * 1000, cat: 'any', ...more };
};
const task = (at: number, ms: number, more: object = {}) =>
	event('RunTask', at, { ph: 'X', dur: ms * 1000, tdur: ms * 500, ...more });
const asking = (at: number, url: string, requestId: string) =>
	event('ResourceSendRequest', at, { args: { data: { url, requestId } } });
const answered = (at: number, requestId: string) =>
	event('ResourceReceiveResponse', at, { args: { data: { requestId } } });

const commit = event('CommitLoad', 1000, { args: { data: { url: page } } });
const last = event('Other', 1100, { pid: 1, tid: 2 });

test('counts the tasks of the page’s own main thread, from its commit to the end of the span', () => {
	const tasks = tasksIn(
		{
			traceEvents: [
				task(990, 50),
				commit,
				task(1001, 10),
				task(1002, 500, { tid: 8 }),
				task(1003, 500, { pid: 8 }),
				event('RunTask', 1005, { ph: 'B' }),
				task(1099, 20),
				task(1100, 90),
				last,
			],
		},
		about,
	);
	expect(tasks).toEqual({
		clock: { total: 30, longest: 20, longestOfOurs: Number.NaN },
		running: { total: 15, longest: 10, longestOfOurs: Number.NaN },
	});
});

test('tells the longest task since our first response from those before', () => {
	const tasks = tasksIn(
		{
			traceEvents: [
				commit,
				asking(1000, 'http://localhost:1/page.css', 'theirs'),
				asking(1001, 'http://127.0.0.1:2/e/a.js', 'ours'),
				task(1002, 40),
				answered(1043, 'theirs'),
				task(1044, 30),
				task(1079, 6),
				answered(1080, 'ours'),
				task(1086, 9),
				last,
			],
		},
		about,
	);
	expect(tasks).toEqual({
		clock: { total: 85, longest: 40, longestOfOurs: 9 },
		running: { total: 42.5, longest: 20, longestOfOurs: 4.5 },
	});
});

test('refuses a trace without the page, and one that ends too early', () => {
	expect(() => tasksIn({ traceEvents: [last] }, about)).toThrow('knows nothing of');
	expect(() => tasksIn({ traceEvents: [commit, task(1001, 10)] }, about)).toThrow('too short');
});

test('idle callbacks are given in their order, for as long as they ran themselves', () => {
	const idle = (ts: number, tdur: number) => {
		return { name: 'FireIdleCallback', ph: 'X', pid: 1, tid: 1, ts, dur: 2 * tdur, tdur };
	};
	const traceEvents = [idle(300, 4000), idle(100, 2500)];
	expect(idleIn({ traceEvents })).toEqual([2.5, 4]);
});
