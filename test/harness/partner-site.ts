// A partner's site on an origin of its own: the demo pages, served by the desk's server, and whatever a test serves,
// with the headers that it asks for.
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { placeFrom } from '../../content/desk/place.ts';
import { partnerServer } from '../../content/desk/serve/partner-server.ts';

/** What stands for the worker's address in what a test serves, headers included. */
const EXAMPLE = 'https://gloss.example';

/** A text, or what writes the body bit by bit and ends it. */
export type Body = string | ((response: ServerResponse) => void);

export type PartnerSite = {
	origin: string;
	/** Serves a page from now on, and gives its path. */
	write(html: string, headers?: OutgoingHttpHeaders): string;
	/** Serves something under a path of its own; a page unless the headers say otherwise. */
	serve(path: string, body: Body, headers?: OutgoingHttpHeaders): void;
	close(): void;
};

/** Opens the site; `gloss` is the worker's address. */
export async function openPartnerSite(gloss: string): Promise<PartnerSite> {
	const own = new Map<string, { body: Body; headers: OutgoingHttpHeaders }>();
	const demo = partnerServer(placeFrom({}).partner, gloss);
	const server = createServer((request, response) => {
		const found = own.get(request.url?.replace(/[?#].*$/su, '') ?? '');
		if (!found) {
			demo.emit('request', request, response);
			return;
		}
		response.writeHead(200, found.headers);
		if (typeof found.body === 'string') response.end(found.body);
		else found.body(response);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The site has no port.');
	const real = <T>(value: T) =>
		typeof value === 'string' ? value.replaceAll(EXAMPLE, gloss) : value;
	function serve(path: string, body: Body, headers: OutgoingHttpHeaders = {}): void {
		const said = Object.entries(headers).map(([name, value]) => [name, real(value)]);
		own.set(path, {
			body: real(body),
			headers: {
				'Cache-Control': 'no-store',
				'Content-Type': 'text/html; charset=utf-8',
				'X-Content-Type-Options': 'nosniff',
				...Object.fromEntries(said),
			},
		});
	}
	return {
		origin: `http://localhost:${address.port}`,
		serve,
		write(html, headers) {
			const path = `/test-${own.size}.html`;
			serve(path, html, headers);
			return path;
		},
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** A page with nothing in it but this; it has a language, a title and an icon, so that nothing else is amiss. */
export function pageWith(body: string, { head = '', lang = 'en', dir = 'ltr' } = {}): string {
	return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
