// What a worker has in memory after a million requests, as a multiple of what it had before them, ours and the smallest's.
import type { Piece } from '../../../content/model/piece.ts';
import type { Line } from '../line.ts';
import { openClient } from './client.ts';
import { closedLoop } from './loops.ts';
import { memoryOf } from './process.ts';
import { timesLine } from './times.ts';
import { type Name, startWorkers, type Workers } from './workers.ts';

const REQUESTS = 1_000_000;

/** Requests until a process has the size that it keeps. */
const SETTLING = 250_000;

const PIECES = 1_000;
const CONNECTIONS = 32;

/**
 * What Cloudflare gives an isolate (https://developers.cloudflare.com/workers/platform/limits/#memory). Without a limit V8 lets
 * garbage lie as long as the machine has room, and the size of its process says nothing.
 */
const HEAP_MB = 128;

/** `say` hears how far it is, as this takes minutes. Measured is the process of workerd, as only Linux tells it. */
export async function memoryLine(piece: Piece, say: (line: string) => void): Promise<Line> {
	const workers = await startWorkers(piece, PIECES, HEAP_MB);
	try {
		say(`${SETTLING + REQUESTS} requests to ours, for memory`);
		const ours = await growth(workers, 'ours');
		say(`${SETTLING + REQUESTS} requests to the smallest, for memory`);
		const smallest = await growth(workers, 'smallest');
		const requests = REQUESTS.toLocaleString('en');
		return {
			...timesLine(`memory after ${requests} requests more, to before`, [ours], [1], 1.1),
			beside: [{ what: 'the smallest worker with Hono', values: [smallest] }],
		};
	} finally {
		await workers.close();
	}
}

async function growth({ at, asked }: Workers, name: Name): Promise<number> {
	const { url, pid } = at(name);
	const paths = asked.map(({ path }) => ({ path }));
	const client = await openClient(url, paths, { connections: CONNECTIONS, status: 200 });
	await closedLoop(client, SETTLING, CONNECTIONS);
	const before = memoryOf(pid);
	await closedLoop(client, REQUESTS, CONNECTIONS);
	client.close();
	return memoryOf(pid) / before;
}
