// `GET /embed/<slug>`: the page on which a publisher looks at a piece and takes what to paste.
import type { Context } from 'hono';
import { revOf } from '../../content/model/rev.ts';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { heightsOf } from '../heights.ts';
import { embedPage } from '../pages/embed-page.tsx';
import { pinnedOf } from '../pinned.ts';
import { reply } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { editionOf, pageFiles, pathOf, widget } from '../widget.ts';

/** Faults are pages with their status: 400, 404, 410, 502, 503. Its frames may show our own pages and nothing else. */
export async function getEmbedPage(c: Context<App, '/embed/:slug'>): Promise<Response> {
	const live = await findLive(c, c.req.param('slug'));
	if (live.kind === 'fault') return replyFaultPage(c, live);
	const { piece, slug } = live;
	const { origin } = c.var;
	const { embedScript, embedSheet } = widget.pages;
	const files = { ...pageFiles, sheet: pathOf(embedSheet) };
	const pinned = await pinnedOf(origin);
	const heights = heightsOf(live);
	// They are measured anew without another revision.
	const edition = await revOf(`${await editionOf(origin)} ${JSON.stringify(heights)}`);
	const script = pathOf(embedScript);
	return reply(c, {
		...saysOf(c, live, edition),
		type: 'html',
		body: () => embedPage({ piece, slug, origin, files, script, pinned, heights }),
	});
}
