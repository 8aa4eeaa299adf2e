// `GET /`: the catalogue as a page for people.
import type { Context } from 'hono';
import { revOf } from '../../content/model/rev.ts';
import { catalogueAt } from '../catalogue.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { logUnavailable } from '../log.ts';
import { cataloguePage } from '../pages/catalogue-page.tsx';
import { LISTS_TAG } from '../purge.ts';
import { cachingOf, reply } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { storageOf } from '../store/serve.ts';
import { pageFiles, pathOf, widget } from '../widget.ts';

/** 503, as a page, where KV cannot be read. Search engines may list it only where `INDEX` is set. */
export async function getHome(c: Context<App>): Promise<Response> {
	const { origin } = c.var;
	const catalogue = await catalogueAt(storageOf(c), { origin, now: Date.now() });
	if (catalogue.kind === 'unavailable') {
		logUnavailable('catalogue', catalogue.error);
		return replyFaultPage(c, { kind: 'fault', code: 'content-unavailable' });
	}
	const files = { ...pageFiles, sheet: pathOf(widget.pages.catalogueSheet) };
	const listed = Boolean(c.env.INDEX);
	const text = cataloguePage({ pieces: catalogue.pieces, origin, files, listed });
	return reply(c, {
		type: 'html',
		body: () => text,
		etag: etagOf(await revOf(text)),
		caching: cachingOf(c, catalogue.changesAt),
		tags: [LISTS_TAG],
	});
}
