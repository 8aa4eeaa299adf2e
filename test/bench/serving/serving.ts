// How many requests our worker serves and how long each takes, beside the smallest worker with Hono that sends the same
// bytes from memory, one without Hono, and what one would write first. Only the ratios can be compared between machines.
import { compiledPieces } from '../../harness/content.ts';
import type { Line } from '../line.ts';
import type { Findings } from '../report.ts';
import { coldLines } from './cold.ts';
import { percentile } from './loops.ts';
import { memoryLine } from './memory.ts';
import { timesLine } from './times.ts';
import { type SeenOf, takeTurns } from './turns.ts';
import { type Name, startWorkers } from './workers.ts';

/** Where somebody is watching, how far it is. */
function say(line: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}

type Case = { what: string; copies: number; status: 200 | 304 };

const CASES: readonly Case[] = [
	{ what: 'a hot piece', copies: 1, status: 200 },
	{ what: 'a thousand pieces', copies: 1_000, status: 200 },
	{ what: 'a hot piece that the reader has (304)', copies: 1, status: 304 },
	{ what: 'a thousand pieces that the reader has (304)', copies: 1_000, status: 304 },
];

/** One piece and a thousand, with 200 and with 304, then memory and cold starts. */
export async function serving(): Promise<Findings> {
	const lines: Line[] = [];
	for (const copies of [1, 1_000]) {
		const workers = await startWorkers(await thePiece(), copies);
		try {
			for (const it of CASES.filter((one) => one.copies === copies)) {
				// What one would write first gives no tags.
				const others: Name[] = it.status === 200 ? ['bare', 'first'] : ['bare'];
				const seen = await takeTurns(workers, it.status, others, (turn) =>
					say(`${it.what}, ${turn}`),
				);
				lines.push(...linesOf(it, seen));
			}
		} finally {
			await workers.close();
		}
	}
	lines.push(await memoryLine(await thePiece(), say), ...(await coldLines(say)));
	say('');
	return { lines, versions: {} };
}

const BESIDE: Readonly<Record<Exclude<Name, 'ours'>, string>> = {
	smallest: 'the smallest worker with Hono',
	bare: 'the same without Hono',
	first: 'Hono with a KV read and JSON.parse each',
};

type Series = 'peak' | 'cpu' | 'p50' | 'p99';

function linesOf({ what }: Case, seen: SeenOf): Line[] {
	const { ours, smallest } = seen;
	const line = (name: string, unit: 'count' | 'ms', of: Series | 'all'): Line => {
		// Of thousands of times one number is told.
		const values = (it: SeenOf['ours']) => (of === 'all' ? [percentile(it.all, 99)] : it[of]);
		return {
			what: `${what}: ${name}`,
			unit,
			values: values(ours),
			heldTo: 'median',
			beside: (['smallest', 'bare', 'first'] as const).flatMap((other) => {
				const found = seen[other];
				return found ? [{ what: BESIDE[other], values: values(found) }] : [];
			}),
		};
	};
	return [
		line('requests a second', 'count', 'peak'),
		// The other way round: at least 0.9 of its throughput.
		timesLine(
			`${what}: time a request takes at the peak, to the smallest’s`,
			smallest.peak,
			ours.peak,
			1 / 0.9,
		),
		line('processor time a request, µs', 'count', 'cpu'),
		line('p50 at a steady rate', 'ms', 'p50'),
		line('p99 at a steady rate', 'ms', 'p99'),
		timesLine(`${what}: p99, to the smallest’s`, ours.p99, smallest.p99, 1.5),
		line('p99 of the requests of all turns', 'ms', 'all'),
	];
}

async function thePiece() {
	const piece = (await compiledPieces()).get('assad-quiz');
	if (!piece) throw new Error('The quiz is gone.');
	return piece;
}
