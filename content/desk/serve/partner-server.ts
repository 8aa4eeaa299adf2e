// Serves the demo partner pages from an origin of their own, as a partner's site would. Knows nothing of Gloss but its
// address, which it writes into the pages in place of the example's.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, sep } from 'node:path';

/** The address that stands in the pages as they are written. */
const EXAMPLE = 'https://gloss.example';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
};

/**
 * A server for a folder of pages, not yet listening. `origin` is the worker's address.
 *
 * @example
 * partnerServer('widget/partner', 'http://localhost:8787').listen(8788, '127.0.0.1');
 */
export function partnerServer(folder: string, origin: string): Server {
	return createServer(async (request, response) => {
		const head = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { ...head, Allow: 'GET, HEAD' }).end();
			return;
		}
		const file = fileFor(folder, request.url ?? '/');
		const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
		const type = TYPES[extname(file ?? '')];
		if (!file || !bytes || type === undefined) {
			response.writeHead(404, { ...head, 'Content-Type': 'text/plain; charset=utf-8' });
			response.end('There is no such page.\n');
			return;
		}
		const page = type.startsWith('text/html');
		const body = page ? bytes.toString('utf8').replaceAll(EXAMPLE, origin) : bytes;
		response.writeHead(200, { ...head, 'Content-Type': type });
		response.end(request.method === 'HEAD' ? undefined : body);
	});
}

/** The file a request asks for; undefined if that would lie outside the folder. */
function fileFor(folder: string, url: string): string | undefined {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/su, ''));
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		return file.startsWith(folder + sep) ? file : undefined;
	} catch {
		return undefined;
	}
}
