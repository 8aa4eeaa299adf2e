// The worker: what is to be had at which address.
import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { PURGE_PATH } from '../content/model/purge.ts';
import { again } from './again.ts';
import type { App, Env } from './env.ts';
import { logBug } from './log.ts';
import { onlyReading } from './only-reading.ts';
import { replyFault } from './reply.ts';
import { getCatalogue } from './routes/catalogue.ts';
import { getData } from './routes/data.ts';
import { getDraft, getDraftScript } from './routes/draft.ts';
import { getEmbed } from './routes/embed.ts';
import { getEmbedPage } from './routes/embed-page.ts';
import { getAtomFeed, getJsonFeed } from './routes/feed.ts';
import { getFrame } from './routes/frame.ts';
import { getHealth } from './routes/health.ts';
import { getHome } from './routes/home.ts';
import { getLicences } from './routes/licences.ts';
import { getMedia } from './routes/media.ts';
import { getOembed } from './routes/oembed.ts';
import { getPage } from './routes/page.ts';
import { getPart } from './routes/part.ts';
import { getPiece } from './routes/piece.ts';
import { getPinned } from './routes/pinned.ts';
import { postPurge } from './routes/purge.ts';
import { getSchema } from './routes/schema.ts';
import { getWidget } from './routes/widget.ts';
import { withOrigin } from './with-origin.ts';

// The router that Hono ends with for these routes: what it would try before takes milliseconds of each start.
const app = new Hono<App>({ router: new TrieRouter() });

app.use(onlyReading);
app.use(withOrigin);

app.get('/', getHome);
app.get('/gloss.js', getWidget);
app.get('/e/:file{.+\\.js}', getEmbed);
app.get('/e/:slug{[^./]+}', getFrame);
app.get('/d/:file{.+\\.js}', getData);
app.get('/a/:name', getPart);
app.get('/r/:version/gloss.js', getPinned);
app.get('/p/:slug', getPage);
app.get('/draft/:file{.+\\.js}', getDraftScript);
app.get('/draft/:slug', getDraft);
app.get('/embed/:slug', getEmbedPage);
app.get('/oembed', getOembed);
app.get('/feed.json', getJsonFeed);
app.get('/feed.xml', getAtomFeed);
app.get('/v1/pieces', getCatalogue);
app.get('/v1/pieces/:slug', getPiece);
app.get('/media/:name', getMedia);
app.get('/schema/:name', getSchema);
app.get('/licences.txt', getLicences);
app.post(PURGE_PATH, postPurge);
app.get('/healthz', getHealth);

app.notFound((c) => replyFault(c, { kind: 'fault', code: 'not-found' }));
app.onError((error, c) => {
	logBug(error);
	return replyFault(c, { kind: 'fault', code: 'internal' });
});

// What holds needs no routing.
const { fetch: route } = app;
app.fetch = (request, env, context) => {
	const known = context && isEnv(env) && again(request, env, (work) => context.waitUntil(work));
	return known || route(request, env, context);
};

function isEnv(env: object | undefined): env is Env {
	return env !== undefined && 'CONTENT' in env;
}

export default app;
