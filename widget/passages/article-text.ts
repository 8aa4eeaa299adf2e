// The text of an article as one folded string, and the way back from it to the article's own nodes. Only reads.
import { fold } from './fold.ts';

/** A stretch of a text node: where it begins in its part, and where in the node. */
type Stretch = { begins: number; node: Text; at: number };

/** As much as is folded at once: where it is in the folded text, what stands in the article, and in which nodes. */
type Part = { from: number; raw: string; stretches: readonly Stretch[] };

export type ArticleText = { text: string; parts: readonly Part[] };

/**
 * No part of the running text: code, fields, readings above Han, what is struck out, the signs of footnotes, what is there
 * for the eye alone, places of pieces.
 */
const LEFT_OUT =
	'script,style,noscript,textarea,select,svg,rt,rp,del,s,sup a,a[href^="#"] sup,a[href^="#footnote"],[aria-hidden=true],[data-gloss]';

/** Characters and nodes read before others may have their turn, and the most characters that are read at all. */
const STRIDE = 1000;
const NODES = 50;
const MOST = 4_000_000;

/** Reads an article a little at a time. */
export function* readArticle(article: Element): Generator<void, ArticleText> {
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	const isRead = readable(article);
	const parts: Part[] = [];
	const texts: string[] = [];
	let from = 0;
	let raw = '';
	let stretches: Stretch[] = [];
	function fill(): void {
		const folded = fold(raw);
		parts.push({ from, raw, stretches });
		// The text is put together at the end: to look at one that grows takes longer each time.
		texts.push(folded);
		from += folded.length;
		raw = '';
		stretches = [];
	}
	for (let seen = 1; walker.nextNode() && from < MOST; seen += 1) {
		const node = walker.currentNode;
		if (seen % NODES === 0) yield;
		if (!(node instanceof Text && node.parentElement && isRead(node.parentElement))) continue;
		for (let at = 0; at < node.length; ) {
			const stretch = node.data.slice(at, at + STRIDE - raw.length);
			stretches.push({ begins: raw.length, node, at });
			raw += stretch;
			at += stretch.length;
			if (raw.length < STRIDE) continue;
			fill();
			yield;
		}
	}
	fill();
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
	const { from, raw, stretches } = part;
	const at = unfolded(raw, index - from);
	const stretch = stretches.findLast(({ begins }) => begins <= at);
	return stretch && { node: stretch.node, offset: stretch.at + at - stretch.begins };
}

/** The letter of a text that has this place in what it is folded to. */
export function unfolded(raw: string, index: number): number {
	let at = 0;
	for (let left = index; at < raw.length; ) {
		const code = raw.codePointAt(at) ?? 0;
		// To fold letters one by one takes long. Up to a space there are only spaces.
		const length = code > 126 ? fold(String.fromCodePoint(code)).length : Number(code > 32);
		if (length > left) break;
		left -= length;
		at += code > 0xffff ? 2 : 1;
	}
	return at;
}

/** Says of an element whether its own text is part of what is read. */
function readable(article: Element): (element: Element) => boolean {
	const out = new Set<Element>(article.querySelectorAll(LEFT_OUT));
	const isKept = onceEach(
		(element) =>
			element === article || (!out.has(element) && isKept(element.parentElement ?? article)),
	);
	return onceEach((element) => isKept(element) && isSeen(element));
}

/** Most elements of an article are parents of many. */
function onceEach(ask: (element: Element) => boolean): (element: Element) => boolean {
	const known = new Map<Element, boolean>();
	return (element) => {
		const answer = known.get(element) ?? ask(element);
		known.set(element, answer);
		return answer;
	};
}

/** Safari before 17.4 cannot tell what is hidden by styles. */
function isSeen(element: Element): boolean {
	return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
