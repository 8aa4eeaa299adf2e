// Serves an app on this machine alone. node:http on one side, fetch's Request and Response on the other.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal } from './guard.ts';

type App = { fetch(request: Request): Response | Promise<Response> };

/** Listens on a port of 127.0.0.1. Whoever is not let in by guard.ts gets 403 and the reason. */
export async function serve(app: App, port: number): Promise<Server> {
	const server = createServer((request, response) => {
		const why = refusal(request.headers, port);
		if (why) {
			response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
			return;
		}
		answer(app, request, response).catch((bug: unknown) => {
			console.error(bug);
			response.destroy();
		});
	});
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

async function answer(app: App, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { method = 'GET', headers, url = '/' } = request;
	const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : [],
	);
	// An address that begins with two slashes would name another host.
	const address = `http://${headers.host}${url.replace(/^\/+/u, '/')}`;
	const answered = await app.fetch(new Request(address, { method, headers: pairs }));
	response.writeHead(answered.status, Object.fromEntries(answered.headers));
	if (!answered.body || method === 'HEAD') {
		response.end();
		return;
	}
	const reader = answered.body.getReader();
	// The page may be left while it is being answered.
	response.once('close', () => void reader.cancel());
	for (let it = await reader.read(); !it.done; it = await reader.read()) response.write(it.value);
	response.end();
}
