// `GET /licences.txt`: the notices of what others have written and we send along.
import type { Context } from 'hono';
import { revOf } from '../../content/model/rev.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { NOTICES } from '../notices.ts';
import { cachingOf, reply } from '../reply.ts';

/** Plain text that comes with the build: it needs no KV. */
export async function getLicences(c: Context<App>): Promise<Response> {
	return reply(c, {
		type: 'text',
		body: () => NOTICES,
		etag: etagOf(await revOf(NOTICES)),
		caching: cachingOf(c),
	});
}
