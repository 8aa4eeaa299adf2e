// `GET /gloss.js`: the widget alone, always the newest.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { cachingOf, reply } from '../reply.ts';
import { widgetScript } from '../script.ts';
import { editionOf, widget } from '../widget.ts';

/** Without a piece, so it asks nothing of KV; each piece comes as `/d/<slug>.js`. */
export async function getWidget(c: Context<App>): Promise<Response> {
	return reply(c, {
		type: 'script',
		body: () => widgetScript(widget, c.var.origin),
		etag: etagOf(await editionOf(c.var.origin)),
		caching: cachingOf(c),
	});
}
