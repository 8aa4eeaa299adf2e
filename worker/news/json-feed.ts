// The news as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
import type { Item } from './items.ts';

/** What both feeds say of themselves. */
export type Head = { origin: string; title: string; description: string };

/** @param items newest first; what this feed says beyond the standard is under `_gloss` */
export function jsonFeed({ origin, title, description }: Head, items: readonly Item[]): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description,
		home_page_url: `${origin}/`,
		feed_url: `${origin}/feed.json`,
		items: items.map(
			({ id, url, lang, author, at, published, event, slug, kind, embed, ...it }) => ({
				id,
				url,
				title: it.title,
				content_text: it.text,
				...(published !== undefined && { date_published: new Date(published).toISOString() }),
				date_modified: new Date(at).toISOString(),
				authors: [author],
				language: lang,
				tags: tagsOf({ kind, event }),
				_gloss: { event, slug, kind, ...(embed && { embed }) },
			}),
		),
	});
}

/** What an item is about, in a word or two. */
export function tagsOf({ kind, event }: Pick<Item, 'kind' | 'event'>): string[] {
	return event === 'piece' ? [kind] : [kind, event];
}
