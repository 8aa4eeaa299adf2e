// `GET /v1/pieces`: the catalogue.
import type { Context } from 'hono';
import { revOf } from '../../content/model/rev.ts';
import { catalogueAt } from '../catalogue.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { logUnavailable } from '../log.ts';
import { LISTS_TAG } from '../purge.ts';
import { cachingOf, reply, replyFault } from '../reply.ts';
import { storageOf } from '../store/serve.ts';

/** `{ "pieces": […] }`, newest first; 503 where KV cannot be read. Not kept beyond when time lets a piece come or go. */
export async function getCatalogue(c: Context<App>): Promise<Response> {
	const { origin } = c.var;
	const catalogue = await catalogueAt(storageOf(c), { origin, now: Date.now() });
	if (catalogue.kind === 'unavailable') {
		logUnavailable('catalogue', catalogue.error);
		return replyFault(c, { kind: 'fault', code: 'content-unavailable' });
	}
	const text = JSON.stringify({ pieces: catalogue.pieces });
	return reply(c, {
		type: 'json',
		body: () => text,
		etag: etagOf(await revOf(text)),
		caching: cachingOf(c, catalogue.changesAt),
		tags: [LISTS_TAG],
	});
}
