// The hosted page of a piece: the whole text for readers and machines without scripts, the widget for all others.
import { renderToString } from 'preact-render-to-string';
import type { WordList } from '../../content/model/boot.ts';
import { plainText } from '../../content/model/inline.ts';
import { directionOf } from '../../content/model/language.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Scope } from '../../widget/views/scope.ts';
import { StillFrame } from '../../widget/views/still-frame.tsx';
import { StillMark } from '../../widget/views/still-mark.tsx';
import { wordsFor } from '../../widget/views/words.ts';
import { escapeHtml, type HeadTag, htmlDocument, jsonBlock } from './html.ts';
import { jsonLd } from './json-ld.ts';

type Page = {
	piece: Piece;
	/** The name under which the page was asked for: a rolling slot, perhaps. */
	slug: string;
	origin: string;
	words: WordList;
	/** Path of the style sheet. */
	sheet: string;
	/** Epoch milliseconds. */
	now: number;
};

export function piecePage({ piece, slug, origin, words, sheet, now }: Page): string {
	const url = `${origin}/p/${slug}`;
	const dir = directionOf(piece.lang);
	const scope: Scope = {
		words: wordsFor(piece.lang, words),
		dir,
		slug: piece.slug,
		zone: piece.zone,
		claims: piece.claims,
		sources: piece.sources,
		now,
		origin: '',
		pageOf: (other) => `/p/${other}`,
		roomy: true,
		Mark: StillMark,
		open: {},
		filter: undefined,
		dispatch: () => {},
	};
	const text = renderToString(<StillFrame piece={piece} scope={scope} />);
	const name = escapeHtml(slug);
	return htmlDocument({
		lang: piece.lang,
		dir,
		title: piece.title,
		tags: tagsOf(piece, url, origin),
		sheet,
		blocks: jsonBlock('application/ld+json', jsonLd(piece, url)),
		body: `<main><h1 class="visually-hidden">${escapeHtml(piece.title)}</h1><div data-gloss="${name}" data-gloss-load="eager">${text}</div></main><script async src="/e/${name}.js"></script>`,
	});
}

function tagsOf(piece: Piece, url: string, origin: string): HeadTag[] {
	const description = plainText(piece.standfirst ?? '');
	const image = piece.image && `${origin}${piece.image.src}`;
	const og = (property: string, content: string): HeadTag => ['meta', { property, content }];
	return [
		['link', { rel: 'canonical', href: url }],
		// Partners do not want a competitor in search.
		['meta', { name: 'robots', content: 'noindex' }],
		...(description ? [['meta', { name: 'description', content: description }] as const] : []),
		og('og:type', 'article'),
		og('og:title', piece.title),
		og('og:url', url),
		...(description ? [og('og:description', description)] : []),
		...(image ? [og('og:image', image), og('og:image:alt', piece.image?.alt ?? '')] : []),
		['meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }],
		...Object.entries(piece.alternates ?? {}).map(
			([lang, slug]): HeadTag => [
				'link',
				{ rel: 'alternate', hreflang: lang, href: `${origin}/p/${slug}` },
			],
		),
	];
}
