// `GET /a/<name>`: a part of the widget, or a script or style sheet of our pages. Its name comes from its text, so what
// it names never changes.
import type { Context } from 'hono';
import { IMMUTABLE } from '../caching.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import type { ContentType } from '../headers.ts';
import { reply, replyFault } from '../reply.ts';
import { partModule } from '../script.ts';
import { widget } from '../widget.ts';

export function getPart(c: Context<App, '/a/:name'>): Response {
	const name = c.req.param('name');
	const says = { etag: etagOf(name), caching: IMMUTABLE };
	const own = [widget.sheet, ...Object.values(widget.pages)].find(({ file }) => file === name);
	if (own) {
		return reply(c, { ...says, type: typeOf(name), body: () => own.code });
	}
	const part = Object.values(widget.parts).find(({ file }) => file === name);
	if (!part) return replyFault(c, { kind: 'fault', code: 'not-found' });
	return reply(c, { ...says, type: 'script', body: () => partModule(part) });
}

function typeOf(name: string): ContentType {
	if (name.endsWith('.css')) return 'css';
	return name.endsWith('.svg') ? 'svg' : 'script';
}
