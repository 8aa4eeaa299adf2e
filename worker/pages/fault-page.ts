// A plain page for an address with no piece behind it.

import { escapeHtml } from '../../content/model/escape-html.ts';
import { placeOf, scriptsOf } from './frame-page.ts';
import { EITHER_SCHEME, htmlDocument, NOINDEX, type PageFiles } from './html.ts';

type Page = {
	lang: string;
	dir: 'ltr' | 'rtl';
	title: string;
	message?: string;
	files: PageFiles;
	/** For the bare page, whose parent is told in an event what it would be told by the widget. */
	frame?: { slug: string; script: string };
};

/**
 * `title` is the heading as well, `message` a paragraph below it; both are escaped. By `.gloss.fault` the script that
 * comes in the stead of the piece (worker/script.ts) sees that the place in a frame says it already.
 */
export function faultPage({ lang, dir, title, message, files, frame }: Page): string {
	const text = `<div class="gloss fault"><h1>${escapeHtml(title)}</h1>${message === undefined ? '' : `<p>${escapeHtml(message)}</p>`}</div>`;
	return htmlDocument({
		lang,
		dir,
		title,
		tags: [NOINDEX, ...(frame ? [] : [EITHER_SCHEME])],
		files,
		...(frame && { bodyClass: 'frame' }),
		body: frame
			? `<main>${placeOf(frame.slug, text)}</main>${scriptsOf(frame.slug, frame.script)}`
			: `<main>${text}</main>`,
	});
}
