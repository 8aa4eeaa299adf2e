// The text of an article as one folded string, and the way back from it to the article's own nodes. Only reads.
import { fold } from './fold.ts';

/** Some of a text node: where it is in the folded text, and where in the node. */
type Part = { from: number; node: Text; at: number };

export type ArticleText = { text: string; parts: readonly Part[] };

/** No part of the running text: code, fields, readings above Han, what is there for the eye alone, places of pieces. */
const LEFT_OUT = 'script,style,noscript,textarea,select,svg,rt,rp,[aria-hidden=true],[data-gloss]';

/** Characters read before others may have their turn, and the most that are read at all. */
const STRIDE = 1000;
const MOST = 4_000_000;

/** Reads an article a little at a time. */
export function* readArticle(article: Element): Generator<void, ArticleText> {
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	const parts: Part[] = [];
	const texts: string[] = [];
	let from = 0;
	let parent: Element | null = null;
	let shown = false;
	while (walker.nextNode() && from < MOST) {
		const node = walker.currentNode;
		if (!(node instanceof Text)) continue;
		if (node.parentElement !== parent) {
			parent = node.parentElement;
			shown = parent !== null && isShown(parent, article);
		}
		for (let at = 0; shown && at < node.length; at += STRIDE) {
			const folded = fold(node.data.slice(at, at + STRIDE));
			// The text is put together at the end: to look at one that grows takes longer each time.
			texts.push(folded);
			parts.push({ from, node, at });
			from += folded.length;
			yield;
		}
		yield;
	}
	return { text: texts.join(''), parts };
}

/** The range of a part of the text. */
export function rangeOf({ parts }: ArticleText, start: number, end: number): Range | undefined {
	const first = placeOf(parts, start);
	const last = placeOf(parts, end - 1);
	if (!first || !last) return undefined;
	const range = new Range();
	range.setStart(first.node, first.offset);
	const { data } = last.node;
	let to = last.offset + 1;
	// The points above the last letter are its own.
	while (data[to]?.trim() && !fold(data.charAt(to))) to += 1;
	range.setEnd(last.node, Math.min(to, data.length));
	return range;
}

/** Where a character is in the article. */
function placeOf(parts: readonly Part[], index: number) {
	const part = parts.findLast(({ from }) => from <= index);
	if (!part) return undefined;
	const { from, node, at } = part;
	let low = at;
	let high = node.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fold(node.data.slice(at, middle + 1)).length > index - from) high = middle;
		else low = middle + 1;
	}
	return { node, offset: low };
}

function isShown(parent: Element, article: Element): boolean {
	const out = parent.closest(LEFT_OUT);
	// Safari before 17.4 cannot tell what is hidden by styles.
	const visible = parent.checkVisibility?.({ visibilityProperty: true }) !== false;
	return visible && !(out && article.contains(out));
}
