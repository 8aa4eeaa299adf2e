// `POST /purge?how=stale|gone&slugs=…&at=…&sig=…`: the desk asks that cached copies of pieces be forgotten.
import type { Context } from 'hono';
import { judgePurge } from '../../content/model/purge.ts';
import { NEVER } from '../caching.ts';
import { secretOf } from '../desk-secret.ts';
import type { App } from '../env.ts';
import { type Caching, purge } from '../purge.ts';
import { reply, replyFault } from '../reply.ts';

/**
 * 403 for what the desk has not signed within five minutes, and where there is no secret. With 200 the body says whether the
 * cache did it (`PurgeAnswer`).
 */
export async function postPurge(c: Context<App>): Promise<Response> {
	const secret = secretOf(c.env);
	const asked = secret && (await judgePurge(secret, c.req.query(), Date.now()));
	if (!asked) return replyFault(c, { kind: 'fault', code: 'forbidden' });
	const context: Caching = c.executionCtx;
	const answer = await purge(context, asked.how, asked.slugs);
	return reply(c, { type: 'json', body: () => JSON.stringify(answer), caching: NEVER });
}
