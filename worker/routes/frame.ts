// `GET /e/<slug>`: the bare page of a piece, for an iframe.
import type { Context } from 'hono';
import { isSlug } from '../../content/model/ids.ts';
import { revOf } from '../../content/model/rev.ts';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { frameAncestorsOf } from '../frame-ancestors.ts';
import { logMisconfigured } from '../log.ts';
import { framePage } from '../pages/frame-page.ts';
import { type Fault, reply } from '../reply.ts';
import { replyFaultPage } from '../reply-fault-page.ts';
import { editionOf, pageFiles, pathOf, widget } from '../widget.ts';
import { wordsFor } from '../words.ts';

/**
 * `frame-ancestors` are those of FRAME_ANCESTORS; 500 if something in that is no origin. A piece that is not to be had is a
 * page with its status (404, 410, 502, 503), which tells the page around as well.
 */
export async function getFrame(c: Context<App, '/e/:slug'>): Promise<Response> {
	const asked = c.req.param('slug');
	const ancestors = frameAncestorsOf(c.env);
	if (!ancestors.ok) return replyFaultPage(c, misconfigured(ancestors.wrong));
	const { origin } = c.var;
	const rights = { framedBy: ancestors.sources, address: origin };
	const live = await findLive(c, asked);
	if (live.kind === 'fault') {
		return replyFaultPage(c, live, { rights, ...(isSlug(asked) && { framed: asked }) });
	}
	const { piece, slug, rev, since } = live;
	const words = wordsFor(piece.lang, widget);
	const script = pathOf(widget.pages.frameScript);
	// A copy that is still good would keep the policy it came with.
	const edition = await revOf(`${await editionOf(origin)} ${JSON.stringify(rights)}`);
	return reply(c, {
		...saysOf(c, live, edition),
		type: 'html',
		rights,
		body: () => framePage({ piece, slug, rev, since, origin, words, files: pageFiles, script }),
	});
}

function misconfigured(wrong: string): Fault {
	const message = `The variable FRAME_ANCESTORS has "${wrong}", which is not an origin such as "https://news.example". Mend it in wrangler.toml.`;
	logMisconfigured(message);
	return { kind: 'fault', code: 'misconfigured', message };
}
