// What the preview answers: its own pages and what they ask, and for all else the worker.
import { Hono } from 'hono';
import { isSlug } from '../../model/ids.ts';
import { directionOf } from '../../model/language.ts';
import { articleOf } from './article.ts';
import { type DemoArticle, demoAddress } from './demo-articles.ts';
import { tellDifference } from './difference.ts';
import type { EditorLink } from './editor-link.ts';
import type { PageFile } from './files.ts';
import { type Host, hostPage, hostPolicy, PAGE_POLICY, toolPage, WIDTHS } from './html.ts';
import type { Listeners } from './listeners.ts';
import type { Live } from './live.ts';
import { MOMENTS, pieceAt, slotOf } from './moments.ts';
import { otherOrigin } from './names.ts';
import type { Entry, Newsroom } from './newsroom.ts';
import { tellPiece, tellStories } from './tell.ts';
import type { Worker } from './worker.ts';

export type Parts = {
	newsroom: Newsroom;
	worker: Worker;
	live: Live;
	listeners: Listeners;
	files: ReadonlyMap<string, PageFile>;
	link: EditorLink;
	/** Articles that a piece can be seen in besides those made of its passages. */
	demos: readonly DemoArticle[];
};

/** Said of every page of ours, beside its policy. */
const ALWAYS = {
	'Cache-Control': 'no-store',
	'X-Content-Type-Options': 'nosniff',
	// By it guard.ts knows who asks.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The app; it is asked only what guard.ts lets pass. */
export function routesOf(parts: Parts): Hono {
	const { newsroom, worker, listeners, files, link, demos } = parts;
	const app = new Hono();
	const none = () => new Response('There is no such piece.', { status: 404, headers: ALWAYS });
	const html = (text: string, policy: string) =>
		new Response(text, {
			headers: {
				...ALWAYS,
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy': policy,
			},
		});

	app.get('/', () => html(toolPage(), PAGE_POLICY));
	app.get('/preview/events', () => listeners.open());
	app.get('/preview/stories', (c) => c.json(tellStories(newsroom), 200, ALWAYS));
	app.get('/preview/piece/:slug', (c) => {
		const entry = newsroom.entry(c.req.param('slug'));
		return entry ? c.json(tellPiece(entry, link, Date.now(), demos), 200, ALWAYS) : none();
	});
	app.get('/preview/difference/:slug', async (c) => {
		const entry = newsroom.entry(c.req.param('slug'));
		const where = c.req.query('where') === 'remotely' ? 'remotely' : 'locally';
		const again = c.req.query('again') !== undefined;
		const told = entry && (await tellDifference(parts, entry, where, again));
		return told ? c.json(told, 200, ALWAYS) : none();
	});
	app.get('/preview/host/:slug', (c) => {
		const entry = newsroom.entry(c.req.param('slug'));
		const gloss = otherOrigin(c.req.url);
		const host = entry && hostOf(entry, gloss, c.req.query(), demos);
		return host ? html(hostPage(host), hostPolicy(gloss)) : none();
	});
	app.get('/preview/:file', (c) => {
		const file = files.get(c.req.path);
		if (!file) return none();
		return new Response(file.text, { headers: { ...ALWAYS, 'Content-Type': file.type } });
	});
	app.all('*', (c) => worker(c.req.raw));
	return app;
}

/** The page around a piece, as its address asks for it; what is not known counts as the usual. */
function hostOf(
	{ slug, good }: Entry,
	gloss: string,
	asked: Readonly<Record<string, string | undefined>>,
	demos: readonly DemoArticle[],
): Host | undefined {
	if (!good) return undefined;
	const { title, lang } = good.piece;
	const moment = MOMENTS.find((it) => it === asked.moment) ?? 'now';
	const piece = pieceAt(good.piece, moment, Date.now());
	const own = directionOf(lang);
	return {
		gloss,
		slot: isSlug(slug) ? slotOf(slug, moment) : slug,
		title,
		lang,
		width: WIDTHS.find((it) => `${it}` === asked.width) ?? 390,
		theme: asked.theme === 'dark' ? 'dark' : 'light',
		dir: asked.dir === 'rtl' || asked.dir === 'ltr' ? asked.dir : own,
		around: aroundOf(piece, asked, demos),
	};
}

function aroundOf(
	piece: Parameters<typeof articleOf>[0],
	{ around, article }: Readonly<Record<string, string | undefined>>,
	demos: readonly DemoArticle[],
): Host['around'] {
	switch (around) {
		case 'made': {
			const demo = demos.find((it) => demoAddress(it) === article);
			if (demo) {
				const { paragraphs } = demo;
				return { kind: 'made', article: { address: undefined, paragraphs } };
			}
			return { kind: 'made', article: articleOf(piece, article || undefined) };
		}
		case 'own':
			return { kind: 'own' };
		default:
			return { kind: 'alone' };
	}
}
