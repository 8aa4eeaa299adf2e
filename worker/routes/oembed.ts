// `GET /oembed?url=…`: how to embed a piece, for systems that only have its address.
import type { Context } from 'hono';
import { revOf } from '../../content/model/rev.ts';
import { secondsLeft } from '../caching.ts';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { heightsOf } from '../heights.ts';
import { richOf, wantedFrom } from '../oembed.ts';
import { momentOf, reply, replyFault } from '../reply.ts';

/**
 * 400 for a `url` that is no page of ours and for sizes that are none, 501 for another `format` than JSON; then as for any
 * piece: 404, 410, 502, 503. An answer says itself how long a consumer may keep it.
 */
export async function getOembed(c: Context<App>): Promise<Response> {
	const { origin } = c.var;
	const wanted = wantedFrom(new URL(c.req.url).searchParams, origin);
	if ('error' in wanted) {
		return replyFault(c, { kind: 'fault', code: wanted.error, message: wanted.message });
	}
	const live = await findLive(c, wanted.slug);
	if (live.kind === 'fault') return replyFault(c, live);
	const heights = heightsOf(live);
	const left = secondsLeft(momentOf(c, live.changesAt));
	const text = JSON.stringify(richOf(live.piece, wanted, origin, heights, left));
	// It depends on the query, so it is not kept by its path, nor in the place of what many ask for.
	const { made: _, kept: __, ...says } = saysOf(c, live, await revOf(text));
	return reply(c, { ...says, type: 'json', body: () => text });
}
