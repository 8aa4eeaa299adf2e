// The hosted page of a piece: the whole text for readers and machines without scripts, the widget for all others.

import { escapeHtml } from '../../content/model/escape-html.ts';
import { plainText } from '../../content/model/inline.ts';
import { jsonLd } from '../../content/model/json-ld.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import {
	EITHER_SCHEME,
	type HeadTag,
	htmlDocument,
	jsonBlock,
	NOINDEX,
	type PageFiles,
} from './html.ts';
import { type Still, stillText, wayToWhole } from './still-text.tsx';

type Page = Still & {
	/** The name under which the page was asked for: a rolling slot, perhaps. */
	slug: string;
	origin: string;
	files: PageFiles;
	/** Path of the page's own script. */
	script: string;
	/** Whether search engines may list it. */
	listed: boolean;
};

/**
 * A document in the language of the piece, all texts escaped. Its canonical address, oEmbed and JSON-LD have the `slug` that
 * was asked for: who shares a rolling slot shares the slot.
 */
export function piecePage({ slug, origin, files, script, listed, ...still }: Page): string {
	const { piece } = still;
	const url = `${origin}/p/${slug}`;
	return htmlDocument({
		lang: piece.lang,
		dir: directionOf(piece.lang),
		title: piece.title,
		tags: [
			EITHER_SCHEME,
			// Partners do not want a competitor in search.
			...(listed ? [] : [NOINDEX]),
			...tagsOf(piece, url, origin),
			discoveryOf(piece, url, origin),
		],
		files,
		blocks: jsonBlock('application/ld+json', jsonLd(piece, url)),
		body: pieceMain(still, slug, [script, `/e/${slug}.js`]),
	});
}

/** The place of a piece with its whole text, the page's own script, and the one that shows the widget there. */
export function pieceMain(
	still: Still,
	slug: string,
	scripts: [own: string, widget: string],
): string {
	const [own, widget] = scripts.map(escapeHtml);
	const title = escapeHtml(still.piece.title);
	return `<main><h1 class="visually-hidden">${title}</h1><div data-gloss="${escapeHtml(slug)}" data-gloss-load="eager" data-gloss-theme="auto">${stillText(still)}</div>${wayToWhole(still)}</main><script src="${own}"></script><script async src="${widget}"></script>`;
}

function tagsOf(piece: Piece, url: string, origin: string): HeadTag[] {
	const description = plainText(piece.standfirst ?? '');
	// A name that was never compiled has no address.
	const image = piece.image?.src.startsWith('/') ? `${origin}${piece.image.src}` : undefined;
	const og = (property: string, content: string): HeadTag => ['meta', { property, content }];
	return [
		['link', { rel: 'canonical', href: url }],
		...(description ? [['meta', { name: 'description', content: description }] as const] : []),
		og('og:type', 'article'),
		og('og:title', piece.title),
		og('og:url', url),
		...(description ? [og('og:description', description)] : []),
		...(image ? [og('og:image', image), og('og:image:alt', piece.image?.alt ?? '')] : []),
		['meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }],
		...languagesOf(piece, url, origin),
	];
}

/** Each language with its page, this one's among them: https://developers.google.com/search/docs/specialty/international/localized-versions */
function languagesOf({ lang, alternates }: Piece, url: string, origin: string): HeadTag[] {
	const others = Object.entries(alternates ?? {}).map(
		([other, slug]) => [other, `${origin}/p/${slug}`] as const,
	);
	if (others.length === 0) return [];
	return [[lang, url] as const, ...others].map(([hreflang, href]) => [
		'link',
		{ rel: 'alternate', hreflang, href },
	]);
}

/** How systems that only have the address find out how to embed the piece (https://oembed.com/#section4). */
function discoveryOf(piece: Piece, url: string, origin: string): HeadTag {
	const href = `${origin}/oembed?url=${encodeURIComponent(url)}&format=json`;
	const type = 'application/json+oembed';
	return ['link', { rel: 'alternate', type, href, title: piece.title }];
}
