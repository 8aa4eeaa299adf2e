// `GET /feed.json` and `GET /feed.xml`: what is new, for partners' systems.
import type { Context } from 'hono';
import { revOf } from '../../content/model/rev.ts';
import type { App } from '../env.ts';
import { etagOf } from '../etag.ts';
import { logUnavailable } from '../log.ts';
import { atomFeed } from '../news/atom.ts';
import { type Head, jsonFeed } from '../news/json-feed.ts';
import { type News, newsAt } from '../news/news.ts';
import { LISTS_TAG } from '../purge.ts';
import { cachingOf, reply, replyFault } from '../reply.ts';
import { storageOf } from '../store/serve.ts';

/** JSON Feed 1.1, newest first, and nothing early or expired. 503 where KV cannot be read. */
export function getJsonFeed(c: Context<App>): Promise<Response> {
	return replyNews(c, 'jsonFeed', jsonFeed);
}

/** The same items in Atom; its errors are JSON as well. */
export function getAtomFeed(c: Context<App>): Promise<Response> {
	return replyNews(c, 'atom', atomFeed);
}

async function replyNews(
	c: Context<App>,
	type: 'jsonFeed' | 'atom',
	write: (head: Head, items: News['items']) => string,
): Promise<Response> {
	const { origin } = c.var;
	const news = await newsAt(storageOf(c), { origin, now: Date.now() });
	if (news.kind === 'unavailable') {
		logUnavailable('feed', news.error);
		return replyFault(c, { kind: 'fault', code: 'content-unavailable' });
	}
	const { host } = new URL(origin);
	const title = `Quizzes and explainers of ${host}`;
	const description = 'New pieces to embed, what was corrected in them, and what was withdrawn.';
	const text = write({ origin, title, description }, news.items);
	return reply(c, {
		type,
		body: () => text,
		etag: etagOf(await revOf(text)),
		caching: cachingOf(c, news.changesAt),
		tags: [LISTS_TAG],
	});
}
