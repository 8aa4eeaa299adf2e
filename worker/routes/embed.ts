// `GET /e/<slug>.js`: the widget with a piece inside, the one request a reader's browser makes.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { firstParts, withoutPassages } from '../first-view.ts';
import { reply } from '../reply.ts';
import { replyInScript } from '../reply-in-script.ts';
import { embedScript, faultScript } from '../script.ts';
import { editionOf, widget } from '../widget.ts';
import { allWords, firstWords } from '../words.ts';

export async function getEmbed(c: Context<App, '/e/:file'>): Promise<Response> {
	const slug = c.req.param('file').replace(/\.js$/u, '');
	const live = await findLive(c, slug);
	if (live.kind === 'fault') {
		return replyInScript(c, live, ({ code, message }) => faultScript(slug, code, message));
	}
	const { piece } = live;
	const first = firstParts(piece);
	const words = first.includes('closing')
		? { words: allWords(piece.lang, widget) }
		: firstWords(piece.lang, widget);
	return reply(c, {
		...saysOf(c, live, await editionOf(c.var.origin)),
		type: 'script',
		body: () => {
			const text = JSON.stringify(withoutPassages(piece));
			const about = { origin: c.var.origin, slug: live.slug, first };
			return embedScript(widget, about, { rev: live.rev, text, ...words });
		},
	});
}
