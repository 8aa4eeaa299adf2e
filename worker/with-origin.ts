// Without our own address no answer would be right, so none is given.
import type { MiddlewareHandler } from 'hono';
import { type App, originOf } from './env.ts';
import { replyFault } from './reply.ts';

export const withOrigin: MiddlewareHandler<App> = async (c, next) => {
	const origin = originOf(c.env);
	if (!origin) return replyFault(c, { kind: 'fault', code: 'misconfigured' });
	c.set('origin', origin);
	return next();
};
