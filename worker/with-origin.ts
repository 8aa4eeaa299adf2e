// Without our own address no answer would be right, so none is given.
import type { MiddlewareHandler } from 'hono';
import { type App, originOf } from './env.ts';
import { replyFault } from './reply.ts';

/** 500 `misconfigured` where `ORIGIN` is no origin; else routes find it in `c.var.origin`. */
export const withOrigin: MiddlewareHandler<App> = async (c, next) => {
	const origin = knownOriginOf(c.env);
	if (!origin) return replyFault(c, { kind: 'fault', code: 'misconfigured' });
	c.set('origin', origin);
	return next();
};

let known: { variable: string | undefined; origin: string | undefined } | undefined;

/** It is the same for all requests. */
function knownOriginOf(env: App['Bindings']): string | undefined {
	const variable = env.ORIGIN;
	if (!known || known.variable !== variable) known = { variable, origin: originOf(env) };
	return known.origin;
}
