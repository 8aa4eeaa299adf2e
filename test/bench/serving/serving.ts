// How many requests our worker serves and how long each takes, beside the smallest worker with Hono that sends the same
// bytes from memory, one without Hono, and what one would write first. They take turns, so that what else the machine does
// meets them alike; only the ratios can be compared between machines.
import { compiledPieces } from '../../harness/content.ts';
import { startWorkerd } from '../../harness/workerd.ts';
import { type Line, median } from '../line.ts';
import type { Findings } from '../report.ts';
import { type Client, openClient } from './client.ts';
import { closedLoop, percentile, steadyRate } from './loops.ts';
import { cpuOf, memoryOf } from './process.ts';
import { NAMES, type Name, servicesOf, startWorkers, type Workers } from './workers.ts';

/** `GLOSS_BENCH_REQUESTS` makes the run that shows memory longer: a million takes some minutes. */
const LONG = Number(process.env.GLOSS_BENCH_REQUESTS ?? 100_000);

const TURNS = 3;
const REQUESTS = 8_000;
/** Asked for before anything is counted, of each piece at least thrice: ours asks KV anew after its turn is over. */
const WARM = 1_000;

const CONNECTIONS = 32;

/** Of what the smallest serves at its peak: enough to be busy, little enough that nothing queues. */
const LOAD = 0.4;

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

type Seen = Record<Name, { peak: number[]; cpu: number[]; p50: number[]; p99: number[] }>;

export async function serving(): Promise<Findings> {
	const lines: Line[] = [];
	for (const copies of [1, 1_000]) {
		const workers = await startWorkers(await thePiece(), copies);
		try {
			for (const it of CASES.filter((one) => one.copies === copies)) {
				lines.push(...linesOf(it, await take(workers, it)));
			}
			if (copies > 1) lines.push(await memoryLine(workers));
		} finally {
			await workers.close();
		}
	}
	lines.push(await coldLine());
	return { lines, versions: {} };
}

async function take({ at, asked }: Workers, { status }: Case): Promise<Seen> {
	const seen: Seen = { ours: none(), smallest: none(), bare: none(), first: none() };
	const plain = status === 200 ? asked.map(({ path }) => ({ path })) : asked;
	// What one would write first gives no tags.
	const names = NAMES.filter((name) => status === 200 || name !== 'first');
	/** With connections of its own each time: workerd closes those that have been idle for five seconds. */
	const asking = async <T>(name: Name, work: (client: Client) => Promise<T>): Promise<T> => {
		const client = await openClient(at(name).url, plain, { connections: CONNECTIONS, status });
		try {
			await closedLoop(client, Math.max(WARM, 3 * asked.length), CONNECTIONS);
			return await work(client);
		} finally {
			client.close();
		}
	};
	for (let i = 0; i < TURNS; i += 1) {
		for (const name of names) {
			say(`${names.length * i + names.indexOf(name) + 1} of ${names.length * TURNS} peaks`);
			await asking(name, async (client) => {
				const before = cpuOf(at(name).pid);
				seen[name].peak.push(await closedLoop(client, REQUESTS, CONNECTIONS));
				seen[name].cpu.push((cpuOf(at(name).pid) - before) / REQUESTS);
			});
		}
	}
	const rate = LOAD * median(seen.smallest.peak);
	for (let i = 0; i < TURNS; i += 1) {
		for (const name of names) {
			// Half of its own peak, for one that does not bear the rate of the others.
			const borne = Math.min(rate, 0.5 * median(seen[name].peak));
			const taken = await asking(name, (client) => steadyRate(client, borne, REQUESTS / 4));
			seen[name].p50.push(percentile(taken, 50));
			seen[name].p99.push(percentile(taken, 99));
		}
	}
	return seen;
}

function none(): Seen[Name] {
	return { peak: [], cpu: [], p50: [], p99: [] };
}

const BESIDE: Readonly<Record<Exclude<Name, 'ours'>, string>> = {
	smallest: 'the smallest worker with Hono',
	bare: 'the same without Hono',
	first: 'Hono with a KV read and JSON.parse each',
};

function linesOf({ what }: Case, seen: Seen): Line[] {
	const others = (of: 'peak' | 'cpu' | 'p50' | 'p99') =>
		(['smallest', 'bare', 'first'] as const)
			.filter((name) => seen[name][of].length > 0)
			.map((name) => ({ what: BESIDE[name], values: seen[name][of] }));
	const line = (name: string, unit: 'count' | 'ms', of: 'peak' | 'cpu' | 'p50' | 'p99'): Line => {
		return {
			what: `${what}: ${name}`,
			unit,
			values: seen.ours[of],
			heldTo: 'median',
			beside: others(of),
		};
	};
	const times = (of: 'peak' | 'p99') => median(seen.ours[of]) / median(seen.smallest[of]);
	return [
		line('requests a second', 'count', 'peak'),
		ratio(
			`${what}: time a request takes at the peak, to the smallest’s`,
			1 / times('peak'),
			1 / 0.9,
		),
		line('processor time a request, µs', 'count', 'cpu'),
		line('p50 at a steady rate', 'ms', 'p50'),
		line('p99 at a steady rate', 'ms', 'p99'),
		ratio(`${what}: p99, to the smallest’s`, times('p99'), 1.5),
	];
}

function ratio(what: string, value: number, limit: number): Line {
	return { what, unit: 'times', values: [value], limit, heldTo: 'median' };
}

/** Memory after a long run as a multiple of what it was when everything had been asked for. */
async function memoryLine({ at, asked }: Workers): Promise<Line> {
	const { url, pid } = at('ours');
	const client = await openClient(
		url,
		asked.map(({ path }) => ({ path })),
		{
			connections: CONNECTIONS,
			status: 200,
		},
	);
	await closedLoop(client, 20_000, CONNECTIONS);
	const before = memoryOf(pid);
	await closedLoop(client, LONG, CONNECTIONS);
	client.close();
	const count = LONG.toLocaleString('en');
	return ratio(`memory after ${count} requests more, to before`, memoryOf(pid) / before, 1.1);
}

/** From the start of the process to the first byte of the first answer, which is not of KV. */
async function coldLine(): Promise<Line> {
	const { ours, smallest, first } = await servicesOf();
	// Both with a KV beside them, which is a worker here and starts as well.
	const services = { ours, smallest: [...first.filter(({ name }) => name === 'kv'), ...smallest] };
	const cold: Record<'ours' | 'smallest', number[]> = { ours: [], smallest: [] };
	for (let i = 0; i < 2 * TURNS; i += 1) {
		for (const name of ['ours', 'smallest'] as const) {
			const began = performance.now();
			const workerd = await startWorkerd(services[name]);
			await fetch(new URL('/none', workerd.at('it')));
			cold[name].push(performance.now() - began);
			await workerd.close();
		}
	}
	const beside = [{ what: BESIDE.smallest, values: cold.smallest }];
	const limit = 1.3 * median(cold.smallest);
	return {
		what: 'cold start to the first byte',
		unit: 'ms',
		values: cold.ours,
		limit,
		heldTo: 'median',
		beside,
	};
}

async function thePiece() {
	const piece = (await compiledPieces()).get('assad-quiz');
	if (!piece) throw new Error('The quiz is gone.');
	return piece;
}
