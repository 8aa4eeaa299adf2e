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
	return (
		element.closest('article') ??
		beside(element, 'article:not(article article)') ??
		beside(element, '[itemprop~=articleBody]') ??
		document.querySelector('main')
	);
}

/** The last one that begins before the element, else the first after it. */
function beside(element: Element, selector: string): Element | undefined {
	const all = [...document.querySelectorAll(selector)];
	const before = all.findLast(
		(it) => it.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return before ?? all[0];
}
