// `GET /v1/pieces/<slug>`: a piece as JSON, byte for byte as it is stored.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { reply, replyFault } from '../reply.ts';

/** With fields that this version does not know. Faults are JSON: 400, 404, 410, 502, 503; an early piece is a 404. */
export async function getPiece(c: Context<App, '/v1/pieces/:slug'>): Promise<Response> {
	const live = await findLive(c, c.req.param('slug'));
	if (live.kind === 'fault') return replyFault(c, live);
	return reply(c, { ...saysOf(c, live), type: 'json', body: () => live.text });
}
