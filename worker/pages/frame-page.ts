// The bare page of a piece for an iframe: the widget alone, and without scripts the same whole text as on its page.

import { escapeHtml } from '../../content/model/escape-html.ts';
import { directionOf } from '../../content/model/language.ts';
import { htmlDocument, NOINDEX, type PageFiles } from './html.ts';
import { type Still, stillText } from './still-text.tsx';

type Page = Still & {
	slug: string;
	origin: string;
	files: PageFiles;
	/** Path of the script that talks to the page around. */
	script: string;
};

/**
 * A document in the language of the piece, all texts escaped; search engines are sent to the hosted page instead. Theme,
 * direction and part are in the query and fragment, which only the page's script reads.
 */
export function framePage({ slug, origin, files, script, ...still }: Page): string {
	const { piece } = still;
	return htmlDocument({
		lang: piece.lang,
		dir: directionOf(piece.lang),
		title: piece.title,
		tags: [['link', { rel: 'canonical', href: `${origin}/p/${slug}` }], NOINDEX],
		files,
		bodyClass: 'frame',
		body: `<main><h1 class="visually-hidden">${escapeHtml(piece.title)}</h1>${placeOf(slug, stillText(still))}</main>${scriptsOf(slug, script)}`,
	});
}

/** Where the widget is shown, with what stands there until then. */
export function placeOf(slug: string, html: string): string {
	return `<div data-gloss="${escapeHtml(slug)}" data-gloss-load="eager">${html}</div>`;
}

/** The page's own script runs first: it listens for what the widget tells. */
export function scriptsOf(slug: string, script: string): string {
	return `<script src="${escapeHtml(script)}"></script><script async src="/e/${escapeHtml(slug)}.js"></script>`;
}
