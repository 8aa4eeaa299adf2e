// `GET /e/<slug>.js`: the widget with a piece inside, the one request a reader's browser makes.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { firstView } from '../pages/first-view.tsx';
import { reply } from '../reply.ts';
import { replyInScript } from '../reply-in-script.ts';
import { embedScript, faultScript } from '../script.ts';
import { editionOf, widget } from '../widget.ts';
import { wordsFor } from '../words.ts';

/**
 * With the first view of the piece, or the whole of one that has none. Where it is not to be had, a script with 200 fires
 * `gloss:error` and is kept for 30 s; where KV is to blame, 503 in JSON, so that caches go on with their copy.
 */
export async function getEmbed(c: Context<App, '/e/:file'>): Promise<Response> {
	const slug = c.req.param('file').replace(/\.js$/u, '');
	const live = await findLive(c, slug);
	if (live.kind === 'fault') {
		return replyInScript(c, live, (fault) => faultScript({ slug, ...fault }));
	}
	const { piece, rev, since, changesAt } = live;
	const { origin } = c.var;
	const words = wordsFor(piece.lang, widget);
	return reply(c, {
		...saysOf(c, live, await editionOf(origin)),
		type: 'script',
		body() {
			const first = firstView({ piece, rev, words, origin, since, changesAt });
			const names = first ? [`${piece.kind}-look`] : ['app', `${piece.kind}-look`, piece.kind];
			const came = first ? { first } : { rev, piece, text: live.text, words };
			return embedScript(widget, { origin, slug: live.slug, names }, came);
		},
	});
}
