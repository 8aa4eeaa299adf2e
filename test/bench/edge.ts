// Stands before the worker as Cloudflare's edge does: keeps its answers, sends them in brotli 4, and notes each one that
// it sends. The bytes on the line are those a reader's browser gets.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { brotli4 } from './brotli.ts';

/** An answer that went out: its path, and the bytes of its body on the line. */
export type Sent = { path: string; bytes: number };

export type Edge = {
	origin: string;
	/** From now on asks this worker. */
	standBefore(worker: URL): void;
	/** Serves a script of the bench's own, as the worker's are served. */
	put(path: string, script: string): void;
	/** What was sent since it was last asked. */
	sent(): Sent[];
	/** Resolves once nothing has been asked for a while. */
	quiet(): Promise<void>;
	close(): void;
};

type Answer = { status: number; headers: Headers; body: Buffer };

/** Longer than a script takes from its arrival to the requests it makes in turn. */
const A_WHILE_MS = 700;

const HOP_BY_HOP = ['content-encoding', 'content-length', 'transfer-encoding', 'connection'];

/**
 * On a free port of 127.0.0.1. An answer is kept by its path for as long as this runs; a conditional request always goes on
 * to the worker. A browser without brotli gets 406.
 */
export async function openEdge(): Promise<Edge> {
	let worker: URL | undefined;
	let sent: Sent[] = [];
	let lastAt = performance.now();
	const kept = new Map<string, Answer>();

	async function answerTo({ url = '/', headers, method }: IncomingMessage): Promise<Answer> {
		const condition = headers['if-none-match'];
		const known = condition === undefined ? kept.get(url) : undefined;
		if (known) return known;
		if (!worker) throw new Error('There is no worker behind the edge yet.');
		const answer = compressed(
			await fetch(new URL(url, worker), {
				method: method ?? 'GET',
				...(condition === undefined ? {} : { headers: { 'If-None-Match': condition } }),
			}),
		);
		const { status } = await answer;
		if (method === 'GET' && status === 200 && condition === undefined) kept.set(url, await answer);
		return answer;
	}

	const server = createServer((request, response) => {
		lastAt = performance.now();
		if (!/\bbr\b/u.test(String(request.headers['accept-encoding']))) {
			response.writeHead(406).end('The bench counts brotli, and this browser does not take it.');
			return;
		}
		answerTo(request).then(
			({ status, headers, body }) => {
				lastAt = performance.now();
				sent.push({ path: request.url ?? '', bytes: body.length });
				response.writeHead(status, [...headers].flat()).end(body);
			},
			(problem) => response.writeHead(502).end(String(problem)),
		);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The edge has no port.');

	return {
		// Not `localhost`, where the partner's pages are: another site, as in the world.
		origin: `http://127.0.0.1:${address.port}`,
		standBefore(url) {
			worker = url;
		},
		put(path, script) {
			const headers = new Headers({ 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' });
			kept.set(path, { status: 200, headers, body: brotli4(script) });
		},
		sent() {
			const before = sent;
			sent = [];
			return before;
		},
		async quiet() {
			for (let left = A_WHILE_MS; left > 0; left = A_WHILE_MS - (performance.now() - lastAt)) {
				await new Promise((resolve) => setTimeout(resolve, left));
			}
		},
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function compressed(response: Response): Promise<Answer> {
	const { status } = response;
	const headers = new Headers(response.headers);
	for (const name of HOP_BY_HOP) headers.delete(name);
	const plain = Buffer.from(await response.arrayBuffer());
	if (plain.length === 0 || /^image\/(?!svg)/u.test(headers.get('content-type') ?? '')) {
		return { status, headers, body: plain };
	}
	const body = brotli4(plain);
	headers.set('content-encoding', 'br');
	headers.append('vary', 'Accept-Encoding');
	return { status, headers, body };
}
