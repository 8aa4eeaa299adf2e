// Everything here is for reading: GET and HEAD go on, OPTIONS is answered, the rest is refused.
import type { MiddlewareHandler } from 'hono';
import type { App } from './env.ts';
import { replyFault, replyPreflight } from './reply.ts';

export const onlyReading: MiddlewareHandler<App> = async (c, next) => {
	switch (c.req.method) {
		case 'GET':
		case 'HEAD':
			return next();
		case 'OPTIONS':
			return replyPreflight(c);
		default:
			return replyFault(c, { kind: 'fault', code: 'method-not-allowed' });
	}
};
