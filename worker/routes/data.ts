// `GET /d/<slug>.js`: the whole piece as a module, for the widget's `import()`.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, saysOf } from '../find-live.ts';
import { reply } from '../reply.ts';
import { replyInScript } from '../reply-in-script.ts';
import { dataModule, faultModule } from '../script.ts';
import { editionOf, widget } from '../widget.ts';
import { allWords } from '../words.ts';

export async function getData(c: Context<App, '/d/:file'>): Promise<Response> {
	const live = await findLive(c, c.req.param('file').replace(/\.js$/u, ''));
	if (live.kind === 'fault') return replyInScript(c, live, ({ code }) => faultModule(code));
	const words = allWords(live.piece.lang, widget);
	return reply(c, {
		...saysOf(c, live, await editionOf(c.var.origin)),
		type: 'script',
		body: () => dataModule({ ...live, words }),
	});
}
