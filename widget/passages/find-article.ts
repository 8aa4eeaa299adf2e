// The article in which a piece stands, and the passages for it. Only reads.
import type { Piece } from '../../content/model/piece.ts';
import { pageAddress } from '../app/page-address.ts';
import type { Here } from './host.ts';

/** The article of a place with the claims that have passages for its language and its page, if there are any. */
export function lookAround(element: Element, piece: Piece): Here | undefined {
	const article = articleOf(element);
	if (!article) return undefined;
	const lang = article.closest('[lang]')?.getAttribute('lang') || piece.lang;
	const address = pageAddress();
	const addresses = [address, address.replace(/\?.*/, '')];
	const claims = Object.entries(piece.claims).flatMap(([id, { passages = [] }]) => {
		const here = passages.filter(
			(it) =>
				languageOf(it.lang) === languageOf(lang) && (!it.article || addresses.includes(it.article)),
		);
		return here.length > 0 ? [[id, here] as const] : [];
	});
	return claims.length > 0 ? { article, claims } : undefined;
}

/** Without its country: `en` of `en-GB`. */
function languageOf(tag: string): string {
	return tag.toLowerCase().replace(/[-_].*/, '');
}

const complained = new WeakSet<Element>();

/** What the page names, else what the place stands in or near. */
function articleOf(element: Element): Element | null {
	const selector = element.getAttribute('data-gloss-article')?.trim();
	try {
		if (selector) return document.querySelector(selector);
	} catch {
		if (!complained.has(element)) {
			console.warn(`gloss: data-gloss-article="${selector}" is not known; the default counts.`);
		}
		complained.add(element);
	}
	const main = document.querySelector('main');
	const near = beside(element, 'article:not(article article)');
	return (
		around(element) ??
		element.closest('[itemprop~=articleBody]') ??
		// Where the text is in none, comments and teasers may still be articles.
		(near && count(main, 'p:not(article p)') <= count(near, 'p') ? near : undefined) ??
		beside(element, '[itemprop~=articleBody]') ??
		main
	);
}

/** The nearest that has paragraphs, else the outermost: systems put articles around what is embedded, too. */
function around(element: Element): Element | undefined {
	let found: Element | undefined;
	let it = element.closest('article');
	while (it) {
		found = it;
		if (count(it, 'p:not([data-gloss] p)') > 0) break;
		it = it.parentElement?.closest('article') ?? null;
	}
	return found;
}

function count(element: Element | null, selector: string): number {
	return element?.querySelectorAll(selector).length ?? 0;
}

/** The last one that begins before the element, else the first after it. */
function beside(element: Element, selector: string): Element | undefined {
	const all = [...document.querySelectorAll(selector)];
	const before = all.findLast(
		(it) => it.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return before ?? all[0];
}
