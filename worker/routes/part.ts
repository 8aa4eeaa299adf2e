// `GET /a/<name>`: a part of the widget. Its name comes from its text, so what it names never changes.
import type { Context } from 'hono';
import { IMMUTABLE } from '../caching.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { reply, replyFault } from '../reply.ts';
import { partModule } from '../script.ts';
import { widget } from '../widget.ts';

export function getPart(c: Context<App, '/a/:name'>): Response {
	const name = c.req.param('name');
	const part = Object.values(widget.parts).find(({ file }) => file === name);
	if (!part) return replyFault(c, { kind: 'fault', code: 'not-found' });
	return reply(c, {
		type: 'script',
		body: () => partModule(part),
		etag: etagOf(part.file),
		caching: IMMUTABLE,
	});
}
