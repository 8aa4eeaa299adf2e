// A link that makes the browser itself show a passage (https://wicg.github.io/scroll-to-text-fragment/).
import type { VNode } from 'preact';
import { pageAddress } from '../app/page-address.ts';
import { PassageLink } from '../views/passage-link.tsx';
import type { Words } from '../views/words.ts';
import { saidIn } from './said-in.ts';

/** @param changed whether the passage differs from its quote, which is said beside the link */
export function linkToPassage(range: Range, changed: boolean, words: Words): VNode {
	const said = saidIn(range);
	const lang = range.startContainer.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
	// A hyphen means something there.
	const coded = encodeURIComponent(said).replaceAll('-', '%2D');
	const href = `${pageAddress()}#:~:text=${coded}`;
	return <PassageLink {...{ changed, said, lang, href, words }} />;
}
