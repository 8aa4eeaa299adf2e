// Asks a worker over plain connections that stay open. No HTTP client is in between: it would take longer than the worker.
import { connect, type Socket } from 'node:net';

/** What is asked, in turn: paths, and the tag that the asker has of each, if any. */
export type Asked = { path: string; etag?: string };

export type Client = {
	/** Asks for the next one, as soon as a connection is free; the milliseconds until all of it was there. */
	ask(): Promise<number>;
	close(): void;
};

type Connection = { socket: Socket; got: (bytes: Buffer) => void; lost: (problem: Error) => void };

/** A client with so many connections to the worker at `url`. Every answer must have the status that is expected. */
export async function openClient(
	url: URL,
	asked: readonly Asked[],
	{ connections, status }: { connections: number; status: number },
): Promise<Client> {
	const requests = asked.map(({ path, etag }) => requestFor(url, path, etag));
	const all = await Promise.all(Array.from({ length: connections }, () => opened(url)));
	const free = [...all];
	const waiting: ((connection: Connection) => void)[] = [];
	let next = 0;

	function askOn(connection: Connection, began: number): Promise<number> {
		return new Promise((resolve, reject) => {
			let missing = Number.NaN;
			connection.lost = reject;
			connection.got = (bytes) => {
				if (Number.isNaN(missing)) {
					const end = bytes.indexOf('\r\n\r\n');
					// Headers come in one piece from workerd.
					const head = bytes.toString('latin1', 0, end);
					if (end < 0 || !head.startsWith(`HTTP/1.1 ${status} `)) {
						reject(new Error(`${url} answers ${head.slice(0, 60)}, not ${status}.`));
						return;
					}
					const length = /content-length: (\d+)/iu.exec(head)?.[1];
					if (length === undefined && status !== 304) {
						reject(new Error(`${url} does not say how long its answer is.`));
						return;
					}
					missing = (status === 304 ? 0 : Number(length)) + end + 4;
				}
				missing -= bytes.length;
				if (missing > 0) return;
				const waits = waiting.shift();
				if (waits) waits(connection);
				else free.push(connection);
				resolve(performance.now() - began);
			};
			if (connection.socket.destroyed) reject(new Error(`${url} has closed a connection.`));
			connection.socket.write(requests[next++ % requests.length] ?? '');
		});
	}

	return {
		async ask() {
			const began = performance.now();
			// In turn, so that none is idle for as long as workerd puts up with.
			const connection = free.shift() ?? (await new Promise<Connection>((it) => waiting.push(it)));
			return askOn(connection, began);
		},
		close() {
			for (const { socket } of all) socket.destroy();
		},
	};
}

async function opened({ hostname, port }: URL): Promise<Connection> {
	const socket = connect({ host: hostname, port: Number(port), noDelay: true });
	await new Promise<void>((resolve, reject) => {
		socket.once('connect', resolve).once('error', reject);
	});
	const connection: Connection = { socket, got() {}, lost() {} };
	socket.on('data', (bytes) => typeof bytes !== 'string' && connection.got(bytes));
	socket.on('error', (problem) => connection.lost(problem));
	socket.on('close', () => connection.lost(new Error('The worker has closed the connection.')));
	return connection;
}

function requestFor({ host }: URL, path: string, etag: string | undefined): string {
	const condition = etag === undefined ? '' : `If-None-Match: ${etag}\r\n`;
	return `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${condition}\r\n`;
}
