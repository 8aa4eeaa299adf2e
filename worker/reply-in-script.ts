// Faults told by a script. Browsers do not run a script that comes with an error status, nor say why a module
// failed, so what is certain is told with 200; what may pass is 503, so that caches keep serving what they have.
import type { Context } from 'hono';
import type { Gone } from '../content/model/boot.ts';
import { cacheControl } from './caching.ts';
import type { App } from './env.ts';
import { ERRORS } from './errors.ts';
import { type Fault, momentOf, reply, replyFault } from './reply.ts';

/** Seconds a script is kept that says there is no piece. */
const MAX_AGE = 30;

/** @param script writes the body for what is answered with 200: a classic script or a module */
export function replyInScript(
	c: Context<App>,
	fault: Fault,
	script: (fault: { code: string; message: string; gone: Gone | undefined }) => string,
): Response {
	const { code, gone, changesAt, tags } = fault;
	if (ERRORS[code].status === 503) return replyFault(c, fault);
	return reply(c, {
		type: 'script',
		body: () => script({ code, message: fault.message ?? ERRORS[code].message, gone }),
		caching: cacheControl({ maxAge: MAX_AGE }, momentOf(c, changesAt)),
		...(tags && { tags }),
	});
}
