// `GET /p/<slug>`: the hosted page of a piece.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { piecePage } from '../pages/piece-page.ts';
import { reply } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { editionOf, pageFiles, pathOf, widget } from '../widget.ts';
import { wordsFor } from '../words.ts';

/**
 * Faults are pages with their status: 400, 404, 502, 503, and 410 with one line in the language of the piece. Search engines
 * may list it only where `INDEX` is set, which is in the ETag too.
 */
export async function getPage(c: Context<App, '/p/:slug'>): Promise<Response> {
	const live = await findLive(c, c.req.param('slug'));
	if (live.kind === 'fault') return replyFaultPage(c, live);
	const { piece, slug, rev, since } = live;
	const { origin } = c.var;
	const listed = Boolean(c.env.INDEX);
	const edition = await editionOf(origin);
	const script = pathOf(widget.pages.pieceScript);
	const words = wordsFor(piece.lang, widget);
	return reply(c, {
		...saysOf(c, live, listed ? `${edition}-listed` : edition),
		type: 'html',
		body: () =>
			piecePage({ piece, slug, rev, since, origin, words, files: pageFiles, script, listed }),
	});
}
