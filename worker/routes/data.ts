// `GET /d/<slug>.js`: the whole piece as a module, for the widget's `import()`. `/d/<slug>@<rev>.js` is an older revision.
import type { Context } from 'hono';
import type { App } from '../env.ts';
import { findLive, findRevision, saysOf } from '../find-live.ts';
import { reply } from '../reply.ts';
import { replyInScript } from '../reply-in-script.ts';
import { dataModule, faultModule } from '../script.ts';
import { editionOf, widget } from '../widget.ts';
import { wordsFor } from '../words.ts';

/**
 * A piece that is not to be had is answered with 200 too, by a module that exports `error`, and in `gone` what to say of it;
 * only 503 stays an error. No older revision is served of a piece that is gone.
 */
export async function getData(c: Context<App, '/d/:file'>): Promise<Response> {
	const [slug = '', ...rev] = c.req.param('file').replace(/\.js$/u, '').split('@');
	const live = await (rev.length === 0 ? findLive(c, slug) : findRevision(c, slug, rev.join('@')));
	if (live.kind === 'fault')
		return replyInScript(c, live, ({ code, gone }) => faultModule(code, gone));
	const words = wordsFor(live.piece.lang, widget);
	return reply(c, {
		...saysOf(c, live, await editionOf(c.var.origin)),
		type: 'script',
		body: () => dataModule({ ...live, words }),
	});
}
