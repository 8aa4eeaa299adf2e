// Everything here is for reading: GET and HEAD go on, OPTIONS is answered, the rest is refused. But the desk may ask for
// a purge, which changes nothing that can be read.
import type { MiddlewareHandler } from 'hono';
import { PURGE_PATH } from '../content/model/purge.ts';
import type { App } from './env.ts';
import { replyFault, replyPreflight } from './reply.ts';

/** The first of all: what it answers itself, 204 to OPTIONS and 405 with `Allow`, reaches no route and no KV. */
export const onlyReading: MiddlewareHandler<App> = async (c, next) => {
	switch (c.req.method) {
		case 'GET':
		case 'HEAD':
			return next();
		case 'OPTIONS':
			return replyPreflight(c);
		case 'POST':
			if (c.req.path === PURGE_PATH) return next();
			return replyFault(c, { kind: 'fault', code: 'method-not-allowed' });
		default:
			return replyFault(c, { kind: 'fault', code: 'method-not-allowed' });
	}
};
