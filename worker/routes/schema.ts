// `GET /schema/<name>.json`: the JSON Schemas that editors' files name in their `$schema` line.
import type { Context } from 'hono';
import { lookup } from '../../content/model/lookup.ts';
import { revOf } from '../../content/model/rev.ts';
import piece from '../../content/schema/piece.json';
import story from '../../content/schema/story.json';
import translation from '../../content/schema/translation.json';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { cachingOf, reply, replyFault } from '../reply.ts';

const SCHEMAS: Readonly<Record<string, object>> = {
	'piece.json': piece,
	'story.json': story,
	'translation.json': translation,
};

/** Those of this build, for `piece`, `story` and `translation`; 404 for other names. */
export async function getSchema(c: Context<App, '/schema/:name'>): Promise<Response> {
	const schema = lookup(SCHEMAS, c.req.param('name'));
	if (!schema) return replyFault(c, { kind: 'fault', code: 'not-found' });
	const text = JSON.stringify(schema);
	return reply(c, {
		type: 'json',
		body: () => text,
		etag: etagOf(await revOf(text)),
		caching: cachingOf(c),
	});
}
