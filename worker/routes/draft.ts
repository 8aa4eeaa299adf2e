// `GET /draft/<slug>?until=…&sig=…`: a draft on its page, for whoever has the link; `/draft/<slug>.js?…` brings it along.
import type { Context } from 'hono';
import { NEVER } from '../caching.ts';
import type { App } from '../env.ts';
import { findDraft } from '../find-draft.ts';
import { draftPage } from '../pages/draft-page.ts';
import { reply, replyFault } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { embedScript } from '../script.ts';
import { pageFiles, pathOf, widget } from '../widget.ts';
import { wordsFor } from '../words.ts';

const SAYS = { byLink: true, caching: NEVER } as const;

/**
 * 403 for a link that is not ours or has ended, 404 for a draft that is gone, as pages. `no-store`, `noindex` and
 * `no-referrer` throughout: the link is for whoever was given it.
 */
export async function getDraft(c: Context<App, '/draft/:slug'>): Promise<Response> {
	const draft = await findDraft(c, c.req.param('slug'));
	if (draft.kind === 'fault') return replyFaultPage(c, draft);
	const { slug, query, piece } = draft;
	const { origin } = c.var;
	const words = wordsFor(piece.lang, widget);
	const scripts: [string, string] = [pathOf(widget.pages.pieceScript), `/draft/${slug}.js${query}`];
	return reply(c, {
		...SAYS,
		type: 'html',
		body: () => draftPage({ ...draft, origin, words, files: pageFiles, scripts }),
	});
}

/** The widget with the whole draft inside: no other address has anything of it. */
export async function getDraftScript(c: Context<App, '/draft/:file'>): Promise<Response> {
	const draft = await findDraft(c, c.req.param('file').replace(/\.js$/u, ''));
	if (draft.kind === 'fault') return replyFault(c, draft);
	const { slug, rev, piece } = draft;
	const { origin } = c.var;
	const words = wordsFor(piece.lang, widget);
	const names = ['app', `${piece.kind}-look`, piece.kind];
	const came = { rev, piece, text: JSON.stringify(piece), words, draft: true } as const;
	return reply(c, {
		...SAYS,
		type: 'script',
		body: () => embedScript(widget, { origin, slug, names }, came),
	});
}
