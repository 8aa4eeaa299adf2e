// Ports: which to use, and whether they are free.
import { connect, createServer } from 'node:net';
import { Stop } from '../stop.ts';

/**
 * The port that a variable of the environment names, else another.
 *
 * @throws {Stop} if the variable is no port.
 */
export function portFrom(env: NodeJS.ProcessEnv, variable: string, otherwise: number): number {
	const text = env[variable] || String(otherwise);
	const port = Number(text);
	if (/^\d+$/u.test(text) && port >= 1 && port <= 65_535) return port;
	throw new Stop(`${variable} is "${text}". Set it to a number from 1 to 65535.`);
}

/** @throws {Stop} if something already answers on a port; names the variable that changes it. */
export async function requireFree(port: number, variable: string): Promise<void> {
	if (await isFree(port)) return;
	throw new Stop(
		`Port ${port} is taken. End what uses it, or choose another: ${variable}=${port + 10} npm start`,
	);
}

/**
 * A port, or the first after it that nothing answers on.
 *
 * @throws {Stop} if there is none up to the last.
 */
export async function nextFree(port: number): Promise<number> {
	for (let it = port; it <= 65_535; it += 1) if (await isFree(it)) return it;
	throw new Stop(`No port from ${port} on is free. Choose a lower one with --port.`);
}

/** A port that nothing uses now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

/** Both: another address of this machine may be in use and still leave 127.0.0.1 to us, but browsers would go there. */
async function isFree(port: number): Promise<boolean> {
	return !(await answers(port)) && (await canListen(port));
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: 'localhost' });
		const end = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.once('connect', () => end(true));
		socket.once('error', () => end(false));
	});
}

function canListen(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}
