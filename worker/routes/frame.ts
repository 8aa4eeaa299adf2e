// `GET /e/<slug>`: the bare page of a piece, for an iframe.
import type { Context } from 'hono';
import { isSlug } from '../../content/model/ids.ts';
import { revOf } from '../../content/model/rev.ts';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { framePage } from '../pages/frame-page.ts';
import { reply } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { editionOf, pageFiles, pathOf, widget } from '../widget.ts';
import { allWords } from '../words.ts';

export async function getFrame(c: Context<App, '/e/:slug'>): Promise<Response> {
	const asked = c.req.param('slug');
	const framedBy = '*';
	const rights = { framedBy };
	const live = await findLive(c, asked);
	if (live.kind === 'fault') {
		return replyFaultPage(c, live, { rights, ...(isSlug(asked) && { framed: asked }) });
	}
	const { piece, slug } = live;
	const { origin } = c.var;
	const words = allWords(piece.lang, widget);
	const script = pathOf(widget.pages.frameScript);
	// A copy that is still good would keep the policy it came with.
	const edition = await revOf(`${await editionOf(origin)} ${framedBy}`);
	return reply(c, {
		...saysOf(c, live, edition),
		type: 'html',
		rights,
		body: () =>
			framePage({ piece, slug, origin, words, files: pageFiles, script, now: Date.now() }),
	});
}
