// `GET /e/<slug>.js`: the widget with a piece inside, the one request a reader's browser makes.
import type { Context } from 'hono';
import { cacheControl } from '../caching.ts';
import type { App } from '../env.ts';
import { ERRORS } from '../errors.ts';
import { findLive, saysOf } from '../find-live.ts';
import { type Fault, momentOf, reply, replyFault } from '../reply.ts';
import { embedScript, faultScript } from '../script.ts';
import { editionOf, widget } from '../widget.ts';
import { wordsFor } from '../words.ts';

/** Seconds a script is kept that says there is no piece. */
const MAX_AGE = 30;

export async function getEmbed(c: Context<App, '/e/:file'>): Promise<Response> {
	const slug = c.req.param('file').replace(/\.js$/u, '');
	const live = await findLive(c, slug);
	if (live.kind === 'fault') return replyInScript(c, slug, live);
	const { lang, kind } = live.piece;
	const words = wordsFor(lang, widget.words);
	const about = { origin: c.var.origin, slug: live.slug, kind };
	return reply(c, {
		...saysOf(c, live, await editionOf(c.var.origin)),
		type: 'script',
		body: () => embedScript(widget, about, { ...live, words }),
	});
}

/** Browsers do not run a script that comes with an error status, so what is certain is told with 200. */
function replyInScript(c: Context<App>, slug: string, fault: Fault): Response {
	const { code, changesAt, tags } = fault;
	if (ERRORS[code].status === 503) return replyFault(c, fault);
	return reply(c, {
		type: 'script',
		body: () => faultScript(slug, code, fault.message ?? ERRORS[code].message),
		caching: cacheControl({ maxAge: MAX_AGE }, momentOf(c, changesAt)),
		...(tags && { tags }),
	});
}
