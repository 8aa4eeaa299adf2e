// What the visits of `loading` say, as lines. Pure.
import { type Line, lessThan } from './line.ts';
import type { Loaded, Quiz, Smallest } from './loads.ts';
import type { Pace } from './require-slow.ts';
import type { Tasks } from './trace.ts';

/** What was seen, one a repetition. */
export type Seen = { bare: Loaded[]; preact: Smallest[]; ours: Quiz[] };

const PLAIN = 'the same page without the tag';
const PREACT = 'the smallest app with Preact';
const MS = { unit: 'ms', heldTo: 'median' } as const;
const COUNT = { unit: 'count', heldTo: 'worst' } as const;

/** `fewest` comes from answerable.ts. Both counts of requests are held to one. */
export function requestLines({ ours }: Seen, fewest: number): Line[] {
	return [
		{
			...COUNT,
			what: 'fewest requests with which the first question can be answered',
			values: [fewest],
			limit: 1,
		},
		{
			...COUNT,
			what: 'requests begun before it can be answered',
			values: ours.map(({ before }) => before),
			limit: 1,
		},
		{
			...MS,
			what: 'from the navigation until it can be answered',
			values: ours.map(({ answerable }) => answerable),
		},
	];
}

/**
 * Work is what the thread of the page ran: a limit on it must not depend on what else the machine does. By the clock
 * stands below it.
 */
export function workLines(seen: Seen): Line[] {
	return [
		longestLine(seen, 'running', 50),
		longestLine(seen, 'clock'),
		totalLine(seen, 'running', 120),
		totalLine(seen, 'clock'),
	];
}

const BY_CLOCK = '   by the clock, others on the processor included';

function longestLine({ bare, preact, ours }: Seen, by: keyof Tasks, limit?: number): Line {
	return {
		...MS,
		what: by === 'clock' ? BY_CLOCK : 'longest task since the script came',
		values: ours.map(({ tasks }) => tasks[by].longestOfOurs),
		...(limit !== undefined && { limit }),
		beside: [
			{ what: PLAIN, values: bare.map(({ tasks }) => tasks[by].longest) },
			{ what: PREACT, values: preact.map(({ tasks }) => tasks[by].longestOfOurs) },
		],
	};
}

function totalLine({ bare, preact, ours }: Seen, by: keyof Tasks, limit?: number): Line {
	const totals = (all: Loaded[]) => all.map(({ tasks }) => tasks[by].total);
	return {
		...MS,
		what:
			by === 'clock' ? BY_CLOCK : 'main-thread work, less that of the same page without the tag',
		values: lessThan(totals(ours), totals(bare)),
		...(limit !== undefined && { limit }),
		beside: [
			{ what: PLAIN, values: totals(bare) },
			{ what: `${PREACT}, less the same`, values: lessThan(totals(preact), totals(bare)) },
		],
	};
}

/** Each press is held to 50 ms, and stands beside the press of the app's one button. */
export function pressLines({ preact, ours }: Seen): Line[] {
	const beside = [{ what: PREACT, values: preact.map(({ press }) => press) }];
	return [
		{
			...MS,
			what: 'from the press on an answer to its result, painted',
			values: ours.map(({ answer }) => answer),
			limit: 50,
			beside,
		},
		{
			...MS,
			what: 'from the press on a mark to its note, painted',
			values: ours.map(({ note }) => note),
			limit: 50,
			beside,
		},
	];
}

/** `unreserved` stands beside them, so that it can be seen that a shift would be. */
export function shiftLines({ bare, ours }: Seen, unreserved: Loaded): Line[] {
	return [
		{
			what: 'layout shift with a reserved height',
			unit: 'CLS',
			heldTo: 'worst',
			values: ours.map(({ shift }) => shift),
			limit: 0,
			beside: [
				{ what: PLAIN, values: bare.map(({ shift }) => shift) },
				{ what: 'the quiz without a reserved height', values: [unreserved.shift] },
			],
		},
	];
}

/** What the machine itself is like, with no limit: by it numbers of different machines can be read. */
export function paceLines({ loop, ratio }: Pace): Line[] {
	return [
		{ ...MS, what: 'this machine: a fixed loop in Chromium, not slowed', values: loop },
		{ ...COUNT, what: 'this machine: how many times slower when slowed', values: [ratio] },
	];
}
