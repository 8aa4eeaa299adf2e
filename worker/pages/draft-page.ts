// The page on which a draft is shown: the hosted page, with a line above it that nobody can miss.
import { directionOf } from '../../content/model/language.ts';
import { EITHER_SCHEME, htmlDocument, NOINDEX, type PageFiles } from './html.ts';
import { pieceMain } from './piece-page.ts';
import type { Still } from './still-text.tsx';

type Page = Still & {
	slug: string;
	origin: string;
	files: PageFiles;
	/** Paths of the page's own script, and of the one that brings the draft. */
	scripts: [own: string, widget: string];
	/** When the link ends, in epoch milliseconds. */
	until: number;
};

/**
 * A document in the language of the piece, all texts escaped. The line above is in English, with the time in the zone of the
 * piece, else in UTC. Search engines are told to leave it out.
 */
export function draftPage({ slug, origin, files, scripts, until, ...still }: Page): string {
	const { piece } = still;
	return htmlDocument({
		lang: piece.lang,
		dir: directionOf(piece.lang),
		title: `Draft: ${piece.title}`,
		tags: [
			EITHER_SCHEME,
			NOINDEX,
			// What is shared from here is the piece as it will be had, not the link that is meant for one.
			['link', { rel: 'canonical', href: `${origin}/p/${slug}` }],
		],
		files,
		body: bannerOf(until, piece.zone) + pieceMain(still, slug, scripts),
	});
}

function bannerOf(until: number, zone = 'UTC'): string {
	const day = new Intl.DateTimeFormat('en-GB', {
		...{ day: 'numeric', month: 'long', year: 'numeric' },
		...{ hour: '2-digit', minute: '2-digit', timeZone: zone, timeZoneName: 'short' },
	});
	const instant = new Date(until);
	return `<header class="draft" lang="en" dir="ltr"><p><strong>Draft, not published.</strong> This link ends on <time datetime="${instant.toISOString()}">${day.format(instant)}</time>.</p></header>`;
}
