// `GET /embed/<slug>`: the page on which a publisher looks at a piece and takes what to paste.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { embedPage } from '../pages/embed-page.tsx';
import { reply } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { editionOf, pageFiles, pathOf, widget } from '../widget.ts';

export async function getEmbedPage(c: Context<App, '/embed/:slug'>): Promise<Response> {
	const live = await findLive(c, c.req.param('slug'));
	if (live.kind === 'fault') return replyFaultPage(c, live);
	const { piece, slug } = live;
	const { origin } = c.var;
	const { embedScript, embedSheet } = widget.pages;
	const files = { ...pageFiles, sheet: pathOf(embedSheet) };
	return reply(c, {
		...saysOf(c, live, await editionOf(origin)),
		type: 'html',
		rights: { frames: true },
		body: () => embedPage({ piece, slug, origin, files, script: pathOf(embedScript) }),
	});
}
