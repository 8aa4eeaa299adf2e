// What a publisher may paste, one text for each way of embedding. Escaped once here for their page; whoever shows it
// on ours escapes it again.
import type { Piece } from '../../content/model/piece.ts';
import { iframeOf } from '../oembed.ts';
import { escapeHtml } from './html.ts';

/** `height` in pixels stands in the text once or never: the page puts in what it has measured. */
export type Snippet = { id: string; title: string; when: string; text: string };

type Subject = { piece: Piece; slug: string; origin: string; height: number };

export function snippetsFor({ piece, slug, origin, height }: Subject): Snippet[] {
	const title = escapeHtml(piece.title);
	const place = `<div data-gloss="${slug}" style="min-height:${height}px">\n  <a href="${origin}/p/${slug}">${title}</a>\n</div>`;
	const script = `<script async src="${origin}/e/${slug}.js"></script>`;
	const page = `${origin}/p/${slug}`;
	return [
		{
			id: 'tag',
			title: 'Script with a place',
			when: 'The usual way: the place is reserved, and the link stays for feeds and on any failure.',
			text: `${place}\n${script}`,
		},
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
		},
		{
			id: 'iframe',
			title: 'Iframe',
			when: 'For pages that refuse scripts. The second part makes it as high as the piece; leave it out where no script may run.',
			text: `${iframeOf({ origin, slug, title: piece.title, width: '100%', height })}\n${GROW}`,
		},
		{
			id: 'oembed',
			title: 'oEmbed',
			when: 'WordPress and others make an embed of the first address by themselves; the second is what they ask.',
			text: `${page}\n${origin}/oembed?url=${encodeURIComponent(page)}&format=json`,
		},
	];
}

/** What a page's own Content Security Policy must let through. */
export function policiesFor({ piece, origin }: Subject): Snippet[] {
	const pictures = JSON.stringify(piece).includes('"/media/') ? `; img-src ${origin}` : '';
	return [
		{
			id: 'csp-script',
			title: 'CSP for scripts',
			when: 'Or a nonce on the tag. Nothing for styles, nothing to connect to.',
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
