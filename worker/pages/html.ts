// The frame of an HTML document. Whatever comes from content is escaped here or was rendered by Preact.
import { escapeHtml } from '../../content/model/escape-html.ts';

/** JSON for a data block: `<` could end the script or begin a comment. */
export function jsonBlock(type: string, data: unknown): string {
	return `<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** Name and value of a tag in the head, such as `['meta', { name: 'robots', content: 'noindex' }]`. */
export type HeadTag = readonly ['meta' | 'link', Readonly<Record<string, string>>];

/** Of a page that is light or dark as its reader prefers. */
export const EITHER_SCHEME: HeadTag = ['meta', { name: 'color-scheme', content: 'light dark' }];

/** Of a page that search engines are to leave out. */
export const NOINDEX: HeadTag = ['meta', { name: 'robots', content: 'noindex' }];

/** Paths under our origin that every page needs. */
export type PageFiles = { sheet: string; icon: string };

type Document = {
	lang: string;
	dir: 'ltr' | 'rtl';
	title: string;
	tags: readonly HeadTag[];
	files: PageFiles;
	/** HTML. */
	blocks?: string;
	bodyClass?: string;
	/** HTML. */
	body: string;
};

/** A whole document in HTML. Everything is escaped but `blocks` and `body`. */
export function htmlDocument({
	lang,
	dir,
	title,
	tags,
	files,
	blocks = '',
	bodyClass,
	body,
}: Document): string {
	const head = tags.map(([tag, attributes]) => {
		const list = Object.entries(attributes).map(
			([name, value]) => ` ${name}="${escapeHtml(value)}"`,
		);
		return `<${tag}${list.join('')}>`;
	});
	return `<!doctype html><html lang="${escapeHtml(lang)}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="viewport" content="width=device-width,initial-scale=1">${head.join('')}<link rel="icon" href="${escapeHtml(files.icon)}"><link rel="stylesheet" href="${escapeHtml(files.sheet)}">${blocks}</head><body${bodyClass ? ` class="${escapeHtml(bodyClass)}"` : ''}>${body}</body></html>`;
}
