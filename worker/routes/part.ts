// `GET /a/<name>`: a part of the widget, or a script or style sheet of our pages; of this build or of one before it.
// Its name comes from its text, so what it names never changes.
import type { Context } from 'hono';
import { isPartName } from '../../content/model/asset.ts';
import { assetKey } from '../../content/model/keys.ts';
import { packModule, partModule } from '../../content/model/widget-files.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import type { ContentType } from '../headers.ts';
import { cachingOf, reply, replyFault } from '../reply.ts';
import { replyKept } from '../reply-kept.ts';
import { widget } from '../widget.ts';

/** Files of an older build are read from KV: 404 once they have ended, 502 where nothing says their type, 503. */
export async function getPart(c: Context<App, '/a/:name'>): Promise<Response> {
	const name = c.req.param('name');
	const says = { etag: etagOf(name), caching: cachingOf(c) };
	const own = [widget.sheet, ...Object.values(widget.pages)].find(({ file }) => file === name);
	if (own) {
		return reply(c, { ...says, type: typeOf(name), body: () => own.code });
	}
	const part = Object.values(widget.parts).find(({ file }) => file === name);
	if (part) return reply(c, { ...says, type: 'script', body: () => partModule(part) });
	const pack = Object.values(widget.packs).find(({ file }) => file === name);
	if (pack) return reply(c, { ...says, type: 'script', body: () => packModule(widget, pack) });
	if (!isPartName(name)) return replyFault(c, { kind: 'fault', code: 'not-found' });
	return replyKept(c, assetKey(name), name);
}

function typeOf(name: string): ContentType {
	if (name.endsWith('.css')) return 'css';
	return name.endsWith('.svg') ? 'svg' : 'script';
}
