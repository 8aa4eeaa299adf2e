// A partner's pages on an origin of their own, each with the headers that its test gives it.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { pageWith } from '../partner-site.ts';
import { keepTold } from '../told.ts';
import { keepComplaints } from './complaints.ts';

/** Listens for what a test asks about. Every page begins with it. */
const LISTENER = `(${keepTold})();(${keepComplaints})()`;

/** Lets a `script-src` run the listener, and nothing else. */
export const LISTENER_HASH = `'sha256-${createHash('sha256').update(LISTENER).digest('base64')}'`;

/** A page's head, language and direction, and its `Content-Security-Policy`. */
export type About = { head?: string; lang?: string; dir?: string; policy?: string };

export type PageServer = {
	origin: string;
	/** Keeps a page with this in its body and gives its address. */
	write(body: string, about?: About): string;
	close(): Promise<void>;
};

/** Opens the server; `gloss` is the worker's address, which takes the place of the example's. */
export async function openPageServer(gloss: string): Promise<PageServer> {
	const addressed = (text: string) => text.replaceAll('https://gloss.example', gloss);
	const pages = new Map<string, { html: string; policy: string | undefined }>();
	const server = createServer((request, response) => {
		const page = pages.get(request.url ?? '');
		response.writeHead(page ? 200 : 404, {
			'Content-Type': 'text/html; charset=utf-8',
			// Not `no-store`: a page that is left may be kept as it is, for who comes back.
			'Cache-Control': 'no-cache',
			...(page?.policy && { 'Content-Security-Policy': page.policy }),
		});
		response.end(page?.html);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
	const origin = `http://localhost:${address.port}`;
	return {
		origin,
		write(body, { head = '', policy, ...page } = {}) {
			const path = `/page-${pages.size + 1}`;
			const html = pageWith(body, { ...page, head: `<script>${LISTENER}</script>${head}` });
			pages.set(path, { html: addressed(html), policy: policy && addressed(policy) });
			return origin + path;
		},
		async close() {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}
