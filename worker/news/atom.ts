// The news as Atom (RFC 4287).
import { escapeHtml } from '../../content/model/escape-html.ts';
import type { Item } from './items.ts';
import { type Head, tagsOf } from './json-feed.ts';

/** @param items newest first; without any the feed was updated in 1970 */
export function atomFeed({ origin, title, description }: Head, items: readonly Item[]): string {
	// Of an empty feed nobody can say when it changed; it must be said all the same.
	const updated = Math.max(0, ...items.map(({ at }) => at));
	return [
		'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
		element('id', {}, `${origin}/feed.xml`),
		element('title', {}, title),
		element('subtitle', {}, description),
		element('updated', {}, instant(updated)),
		link('self', 'application/atom+xml', `${origin}/feed.xml`),
		link('alternate', 'text/html', `${origin}/`),
		...items.map(entryOf),
		'</feed>\n',
	].join('');
}

function entryOf(item: Item): string {
	const { id, lang, title, text, at, published, url, embed, author } = item;
	return [
		`<entry xml:lang="${escapeHtml(lang)}">`,
		element('id', {}, id),
		element('title', {}, title),
		element('updated', {}, instant(at)),
		...(published === undefined ? [] : [element('published', {}, instant(published))]),
		`<author>${element('name', {}, author.name)}${element('uri', {}, author.url)}</author>`,
		link('alternate', 'text/html', url),
		...(embed ? [link('related', 'text/html', embed, 'Embed')] : []),
		...tagsOf(item).map((term) => element('category', { term })),
		element('summary', {}, text),
		'</entry>',
	].join('');
}

function link(rel: string, type: string, href: string, title?: string): string {
	return element('link', { rel, type, href, ...(title && { title }) });
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): string {
	const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
	return `<${name}${list.join('')}>${escapeHtml(text)}</${name}>`;
}

function instant(at: number): string {
	return new Date(at).toISOString();
}
