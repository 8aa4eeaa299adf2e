// What a publisher may paste, one text for each way of embedding. Escaped once here for their page; whoever shows it
// on ours escapes it again.

import { escapeHtml } from '../../content/model/escape-html.ts';
import { type Heights, heightIn, WIDTHS } from '../../content/model/heights.ts';
import type { Piece } from '../../content/model/piece.ts';
import { type Pinned, pinnedPath } from '../../content/model/widget-files.ts';
import { iframeOf } from '../oembed.ts';

/** With `reserves`, a height in pixels stands in the text once: the page puts in that of another column. */
export type Snippet = { id: string; title: string; when: string; text: string; reserves?: true };

type Subject = {
	piece: Piece;
	slug: string;
	origin: string;
	pinned: Pinned;
	/** Pixels to reserve where the column is not known. */
	height: number;
	heights: Heights | undefined;
};

/** In the order in which the page shows them; the way for a column of any width only where heights were measured. */
export function snippetsFor({ piece, slug, origin, pinned, height, heights }: Subject): Snippet[] {
	const page = `${origin}/p/${slug}`;
	const link = `<a href="${page}">${escapeHtml(piece.title)}</a>`;
	const place = `<div data-gloss="${slug}" style="min-height:${height}px">\n  ${link}\n</div>`;
	const script = `<script async src="${origin}/e/${slug}.js"></script>`;
	return [
		{
			id: 'tag',
			title: 'Script with a place',
			when: 'The usual way: the place is reserved, and the link stays for feeds and on any failure.',
			text: `${place}\n${script}`,
			reserves: true,
		},
		...(heights
			? [
					{
						id: 'fluid',
						title: 'Script with a place in a column of any width',
						when: 'Reserves in each column what the piece takes there. The styles may stand in your own sheet.',
						text: `<style>\n${sheetFor(slug, heights)}\n</style>\n<div class="for-gloss">\n<div data-gloss="${slug}">\n  ${link}\n</div>\n</div>\n${script}`,
					},
				]
			: []),
		{
			id: 'script',
			title: 'Script alone',
			when: 'For a CMS that takes one tag and keeps nothing else. Not on pages that React or the like hydrates.',
			text: script,
		},
		{
			id: 'several',
			title: 'Several pieces, single-page apps',
			when: 'The script once a page, a place for each piece, at any time.',
			text: `${place}\n<script async src="${origin}/gloss.js"></script>`,
			reserves: true,
		},
		{
			id: 'pinned',
			title: 'Script that never changes',
			when: 'For pages that check scripts by their integrity. Let it be the only one of ours on the page; pieces are still corrected.',
			text: `${place}\n<script async src="${origin}${pinnedPath(pinned.version)}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`,
			reserves: true,
		},
		{
			id: 'iframe',
			title: 'Iframe',
			when: 'For pages that refuse scripts. The second part makes it as high as the piece; leave it out where no script may run.',
			text: `${iframeOf({ origin, slug, title: piece.title, width: '100%', height })}\n${GROW}`,
			reserves: true,
		},
		{
			id: 'oembed',
			title: 'oEmbed',
			when: 'WordPress and others make an embed of the first address by themselves; the second is what they ask.',
			text: `${page}\n${origin}/oembed?url=${encodeURIComponent(page)}&format=json`,
		},
	];
}

/** Rules by the width of the column, each from where the height is another. */
function sheetFor(slug: string, heights: Heights): string {
	// From each width on up to the next: what is enough in between.
	const steps = WIDTHS.map((width) => ({ width, height: heightIn(heights, width + 1) }));
	const rules = steps.flatMap(({ width, height }, i) => {
		if (height === steps[i - 1]?.height) return [];
		const rule = `[data-gloss="${slug}"] { min-height: ${height}px }`;
		return [i === 0 ? rule : `@container (min-width: ${width}px) { ${rule} }`];
	});
	return ['.for-gloss { container-type: inline-size }', ...rules].map((it) => `  ${it}`).join('\n');
}

/** What a page's own Content Security Policy must let through. */
export function policiesFor({ piece, origin }: Pick<Subject, 'piece' | 'origin'>): Snippet[] {
	const pictures = JSON.stringify(piece).includes('"/media/') ? `; img-src ${origin}` : '';
	return [
		{
			id: 'csp-script',
			title: 'CSP for scripts',
			when: 'Or a nonce on the tag. Nothing for styles; connect-src is only for tabs that stay open, to learn of corrections.',
			text: `script-src ${origin}${pictures}`,
		},
		{
			id: 'csp-iframe',
			title: 'CSP for the iframe',
			when: 'And nothing else.',
			text: `frame-src ${origin}`,
		},
	];
}

const GROW = `<script>
addEventListener('message', function (event) {
  var it = event.data;
  if (!it || it.source !== 'gloss' || it.type !== 'gloss:height') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = it.detail.height + 'px';
  });
});
</script>`;
