// Measures workers in short turns, one after the other and back again, so that what else the machine does meets them alike.
// A limit is held to the middle of the ratios of turns that stand beside each other: a burst of other work spoils a turn
// and not the run, and what ours does itself, collections and questions to KV, comes round in every turn.
import { type Client, openClient } from './client.ts';
import { closedLoop, percentile, steadyRate } from './loops.ts';
import { cpuOf } from './process.ts';
import type { Name, Workers } from './workers.ts';

/** One number a turn; `all` has the time of each request at the steady rate, in milliseconds. */
export type Seen = { peak: number[]; cpu: number[]; p50: number[]; p99: number[]; all: number[] };

export type SeenOf = Partial<Record<Name, Seen>> & Record<'ours' | 'smallest', Seen>;

/** The two that the limits are about. */
const PAIR = ['ours', 'smallest'] as const;

/** Turns of the pair; the others, which are only told, have every fifth. Few more fit into five minutes. */
const TURNS = 15;
const EVERY = 5;

/** Half a second and more of each: shorter than ten turns, in which ours asks KV about all that it holds. */
const PEAK_REQUESTS = 5_000;
const STEADY_REQUESTS = 1_500;

/** Asked for before anything is counted, and each piece once: the connections are new. */
const WARM = 300;

const CONNECTIONS = 32;

/** Of what the slower of the pair serves at its peak: busy, but nothing queues where the machine gives less for a moment. */
const LOAD = 0.25;

/** Lets all who are measured take their turns; gives what was seen of each. */
export async function takeTurns(
	{ at, asked }: Workers,
	status: 200 | 304,
	others: readonly Name[],
	say: (line: string) => void,
): Promise<SeenOf> {
	const wanted = status === 304 ? asked : asked.map(({ path }) => ({ path }));
	/** With connections of its own each time: workerd closes those that have been idle for five seconds. */
	const asking = async <T>(name: Name, work: (client: Client) => Promise<T>): Promise<T> => {
		const client = await openClient(at(name).url, wanted, { connections: CONNECTIONS, status });
		try {
			await closedLoop(client, Math.max(WARM, asked.length), CONNECTIONS);
			return await work(client);
		} finally {
			client.close();
		}
	};
	const rate = LOAD * Math.min(...(await inTurn(PAIR, (name) => asking(name, peakOf))));
	const seen: SeenOf = { ours: none(), smallest: none() };
	for (let i = 0; i < TURNS; i += 1) {
		const names = i % EVERY === 0 ? [...PAIR, ...others] : PAIR;
		// There and back: what drifts favours neither.
		for (const name of i % 2 === 0 ? names : names.toReversed()) {
			say(`turn ${i + 1} of ${TURNS}: ${name}`);
			seen[name] ??= none();
			await oneTurn(at(name).pid, seen[name], rate, (work) => asking(name, work));
		}
	}
	return seen;
}

async function oneTurn(
	pid: number,
	seen: Seen,
	rate: number,
	asking: <T>(work: (client: Client) => Promise<T>) => Promise<T>,
): Promise<void> {
	await asking(async (client) => {
		const before = cpuOf(pid);
		const peak = await peakOf(client);
		seen.peak.push(peak);
		seen.cpu.push((cpuOf(pid) - before) / PEAK_REQUESTS);
		// Half of its own peak, for one that does not bear the rate of the others.
		const taken = await steadyRate(client, Math.min(rate, peak / 2), STEADY_REQUESTS);
		seen.p50.push(percentile(taken, 50));
		seen.p99.push(percentile(taken, 99));
		seen.all.push(...taken);
	});
}

function peakOf(client: Client): Promise<number> {
	return closedLoop(client, PEAK_REQUESTS, CONNECTIONS);
}

async function inTurn<T, U>(all: readonly T[], work: (it: T) => Promise<U>): Promise<U[]> {
	const done: U[] = [];
	for (const it of all) done.push(await work(it));
	return done;
}

function none(): Seen {
	return { peak: [], cpu: [], p50: [], p99: [], all: [] };
}
