// The same as the smallest, without Hono.
import { type Kept, told } from './told.ts';

const kept = new Map<string, Kept>();

export default {
	async fetch(request: Request): Promise<Response> {
		const { pathname } = new URL(request.url);
		if (request.method === 'POST') {
			kept.set(pathname, await told(request));
			return new Response(null, { status: 204 });
		}
		const known = kept.get(pathname);
		if (!known) return new Response(null, { status: 404 });
		const { headers, body } = known;
		if (request.headers.get('If-None-Match') === known.etag) {
			return new Response(null, { status: 304, headers });
		}
		return new Response(body, { headers });
	},
};
