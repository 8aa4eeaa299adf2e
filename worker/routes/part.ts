// `GET /a/<name>`: a part of the widget, or the style sheet of our pages. Its name comes from its text, so what it
// names never changes.
import type { Context } from 'hono';
import { IMMUTABLE } from '../caching.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { reply, replyFault } from '../reply.ts';
import { partModule } from '../script.ts';
import { widget } from '../widget.ts';

export function getPart(c: Context<App, '/a/:name'>): Response {
	const name = c.req.param('name');
	const says = { etag: etagOf(name), caching: IMMUTABLE };
	if (name === widget.sheet.file) {
		return reply(c, { ...says, type: 'css', body: () => widget.sheet.code });
	}
	const part = Object.values(widget.parts).find(({ file }) => file === name);
	if (!part) return replyFault(c, { kind: 'fault', code: 'not-found' });
	return reply(c, { ...says, type: 'script', body: () => partModule(part) });
}
