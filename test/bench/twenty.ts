// Twenty pieces on one page, all loaded at once: with the general tag, and with a tag for each. Beside them the same
// page with no piece. On this machine at full speed, to which the limits are held, and four times slower.
import { inLab } from './lab.ts';
import { type Line, lessThan } from './line.ts';
import { look, PIECES, publishTwenty, type Seen } from './look-at-twenty.ts';
import { TWENTY_WAYS, type TwentyWay } from './pages.ts';
import type { Findings } from './report.ts';

/** How many times slower than this machine, how often, and the milliseconds after which all twenty are there and rest. */
const RUNS = [
	{ cpu: 1, times: 5, span: 3000 },
	{ cpu: 4, times: 3, span: 6000 },
];

const MEGABYTE = 1_000_000;

/** @throws if not all pieces of a page are ready in time */
export function twenty(): Promise<Findings> {
	return inLab(async (lab) => {
		const urls = await publishTwenty(lab);
		// What the edge has once sent it keeps; and the first visit of all is slower than any other.
		for (const way of TWENTY_WAYS) await look(lab, urls[way], way, { cpu: 1, span: 3000 });
		const lines: Line[] = [];
		for (const { cpu, times, span } of RUNS) {
			const all: Record<TwentyWay, Seen[]> = { bare: [], general: [], tags: [] };
			for (let i = 0; i < times; i += 1) {
				for (const way of TWENTY_WAYS)
					all[way].push(await look(lab, urls[way], way, { cpu, span }));
			}
			lines.push(...linesOf('the general tag', all.general, all.bare, cpu));
			lines.push(...linesOf('twenty tags', all.tags, all.bare, cpu));
		}
		return { lines, versions: { chromium: lab.browser.version() } };
	});
}

function linesOf(way: string, ours: Seen[], bare: Seen[], cpu: number): Line[] {
	const slowed = cpu === 1 ? '' : `, ${cpu} times slower`;
	const plain = 'the same page without pieces';
	const heaps = (all: Seen[]) => all.map(({ heap }) => heap);
	// Work is what the thread of the page ran: a limit on it must not depend on what else the machine does.
	const times = (['running', 'clock'] as const).flatMap((by): Line[] => {
		const totals = (all: Seen[]) => all.map(({ tasks }) => tasks[by].total);
		const clock = by === 'clock' ? ', by the clock' : '';
		return [
			{
				what: `${way}: longest task since the first script came${slowed}${clock}`,
				unit: 'ms',
				heldTo: 'median',
				values: ours.map(({ tasks }) => tasks[by].longestOfOurs),
				...(cpu === 1 && by === 'running' ? { limit: 50 } : {}),
				beside: [{ what: plain, values: bare.map(({ tasks }) => tasks[by].longest) }],
			},
			{
				what: `${way}: main-thread work, less that of the page without pieces${slowed}${clock}`,
				unit: 'ms',
				heldTo: 'median',
				values: lessThan(totals(ours), totals(bare)),
				beside: [{ what: plain, values: totals(bare) }],
			},
		];
	});
	if (cpu !== 1) return times;
	const counts: Line[] = [
		{
			what: `${way}: copies of the runtime that started`,
			unit: 'count',
			heldTo: 'worst',
			values: ours.map(({ runtimes }) => runtimes),
			limit: 1,
		},
		{
			what: `${way}: fetches of the file fetched most often`,
			unit: 'count',
			heldTo: 'worst',
			values: ours.map(({ asked }) => mostOften(asked)),
			limit: 1,
		},
		{
			what: `${way}: requests`,
			unit: 'count',
			heldTo: 'worst',
			values: ours.map(({ asked }) => asked.length),
		},
		{
			what: `${way}: memory a piece`,
			unit: 'B',
			heldTo: 'worst',
			values: lessThan(heaps(ours), heaps(bare)).map((bytes) => bytes / PIECES),
			limit: MEGABYTE,
			beside: [{ what: `${plain}, all of it`, values: heaps(bare) }],
		},
	];
	return [...counts, ...times];
}

function mostOften(paths: string[]): number {
	const counts = Object.values(Object.groupBy(paths, (path) => path));
	return Math.max(...counts.map((list) => list?.length ?? 0));
}
