// `GET /p/<slug>`: the hosted page of a piece.
import type { Context } from 'hono';
import { cacheControl, NEVER } from '../caching.ts';
import type { App } from '../env.ts';
import { ERRORS } from '../errors.ts';
import { findLive, saysOf } from '../find-live.ts';
import { faultPage } from '../pages/fault-page.ts';
import { piecePage } from '../pages/piece-page.tsx';
import { momentOf, reply, replyPage } from '../reply.ts';
import { editionOf, widget } from '../widget.ts';
import { allWords } from '../words.ts';

export async function getPage(c: Context<App, '/p/:slug'>): Promise<Response> {
	const live = await findLive(c, c.req.param('slug'));
	const sheet = `/a/${widget.sheet.file}`;
	if (live.kind === 'fault') {
		const { status, message, maxAge } = ERRORS[live.code];
		const body = faultPage('There is nothing to show here', live.message ?? message, sheet);
		const caching = maxAge === 0 ? NEVER : cacheControl({ maxAge }, momentOf(c, live.changesAt));
		return replyPage(c, status, body, caching);
	}
	const { piece, slug } = live;
	const { origin } = c.var;
	const words = allWords(piece.lang, widget);
	return reply(c, {
		...saysOf(c, live, await editionOf(origin)),
		type: 'html',
		body: () => piecePage({ piece, slug, origin, words, sheet, now: Date.now() }),
	});
}
