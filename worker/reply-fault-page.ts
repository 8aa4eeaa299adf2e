// Faults told by a page: plain words and the status that belongs to them.
import type { Context } from 'hono';
import { cacheControl, NEVER } from './caching.ts';
import type { App } from './env.ts';
import { ERRORS } from './errors.ts';
import type { PageRights } from './headers.ts';
import { faultPage } from './pages/fault-page.ts';
import { type Fault, momentOf, replyPage } from './reply.ts';
import { pageFiles, pathOf, widget } from './widget.ts';

/** `framed` is the slug of a bare page: it tells its parent, too. */
export function replyFaultPage(
	c: Context<App>,
	{ code, message, gone, changesAt, tags, byLink }: Fault,
	{ framed, rights }: { framed?: string; rights?: PageRights } = {},
): Response {
	const { status, message: usual, maxAge, retryAfter } = ERRORS[code];
	const body = faultPage({
		lang: gone?.lang ?? 'en',
		dir: gone?.dir ?? 'ltr',
		// The one line that a piece leaves behind is the whole page.
		title: gone?.text ?? 'There is nothing to show here',
		...(!gone && { message: message ?? usual }),
		files: pageFiles,
		...(framed && { frame: { slug: framed, script: pathOf(widget.pages.frameScript) } }),
	});
	return replyPage(c, status, body, {
		caching: maxAge === 0 || byLink ? NEVER : cacheControl({ maxAge }, momentOf(c, changesAt)),
		...(tags && { tags }),
		...(retryAfter && { retryAfter }),
		...(rights && { rights }),
		...(byLink && { byLink }),
	});
}
