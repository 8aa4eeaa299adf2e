// The text of an article as one folded string, and the way back from it to the article's own nodes. Only reads.
import { fold, isUnspaced } from './fold.ts';

export type ArticleText = {
	text: string;
	/** The range of a part of the text; undefined where the article is no longer as it was read. */
	rangeOf(start: number, end: number): Range | undefined;
};

/** Words that stand together: `from` is where they begin in the folded text, `raw` what they are in the article. */
type Run = { from: number; raw: string; nodes: { node: Text; offset: number; at: number }[] };

/** No part of the running text: code, fields, readings above Han, what is there for the eye alone, places of pieces. */
const LEFT_OUT = 'script,style,noscript,textarea,select,svg,rt,rp,[aria-hidden=true],[data-gloss]';

/** Elements inside a line: between all others words are parted. */
const INLINE =
	/^(a|abbr|b|bdi|cite|code|del|em|font|i|ins|mark|q|ruby|s|small|span|strong|su[bp]|time|u|wbr)$/;

/** Characters read before others may have their turn, and the most that are read at all. */
const STRIDE = 4000;
const MOST = 4_000_000;

/** Reads an article a little at a time. */
export function* readArticle(article: Element): Generator<void, ArticleText> {
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	const runs: Run[] = [];
	let run: Run = { from: 0, raw: '', nodes: [] };
	const parts: string[] = [];
	let length = 0;
	let last = 0;
	let parent: Element | null = null;
	let block: Element | null = null;
	let skipped = false;
	let read = 0;
	let rested = 0;

	/** The text is put together at the end: to look at one that grows takes longer each time. */
	function endRun(): void {
		const folded = fold(run.raw);
		if (folded) {
			if (length > 0 && !isUnspaced(last) && !isUnspaced(folded.charCodeAt(0))) put(' ');
			runs.push({ ...run, from: length });
			put(folded);
			last = folded.charCodeAt(folded.length - 1);
		}
		run = { from: 0, raw: '', nodes: [] };
	}
	function put(part: string): void {
		parts.push(part);
		length += part.length;
	}

	while (walker.nextNode() && read < MOST) {
		const node = walker.currentNode;
		if (!(node instanceof Text)) continue;
		if (node.parentElement !== parent) {
			parent = node.parentElement;
			skipped = !parent || isLeftOut(parent, article);
			if (!skipped && block !== blockOf(parent)) endRun();
			if (!skipped) block = blockOf(parent);
		}
		if (node.previousSibling?.nodeName === 'BR') endRun();
		for (let i = 0; i < node.length && !skipped; ) {
			const end = endOfPart(node.data, i);
			run.nodes.push({ node, offset: i, at: run.raw.length });
			run.raw += node.data.slice(i, end);
			if (end < node.length) endRun();
			read += end - i;
			i = end;
		}
		// A node costs about as much as some words.
		read += 20;
		if (read - rested < STRIDE) continue;
		rested = read;
		yield;
	}
	endRun();

	/** The node that holds a character, and its place in it. */
	function find(index: number): [node: Text | undefined, offset: number] {
		const { from = 0, raw = '', nodes = [] } = runs.findLast((it) => it.from <= index) ?? {};
		const wanted = index - from;
		let low = 0;
		let high = raw.length;
		// Most texts are as long folded as before: so it is looked for there first, and then by halves.
		for (let probe = wanted, tries = 0; low < high; tries += 1) {
			if (fold(raw.slice(0, probe)).length > wanted) high = probe;
			else low = probe + 1;
			probe = tries === 0 ? low : (low + high) >> 1;
		}
		const holder = nodes.findLast(({ at }) => at < low);
		return [holder?.node, holder ? holder.offset + low - 1 - holder.at : 0];
	}

	return {
		text: parts.join(''),
		rangeOf(start, end) {
			const [first, from] = find(start);
			const [last, to] = find(end - 1);
			if (!first || !last || from >= first.length || to >= last.length) return undefined;
			const range = new Range();
			range.setStart(first, from);
			// The points above the last letter are its own.
			range.setEnd(last, to + 1 + last.data.slice(to + 1).search(/[^\p{M}\p{Cf}]|$/u));
			return range;
		},
	};
}

/** Where to part a long text: at a space, if there is one. */
function endOfPart(data: string, from: number): number {
	if (data.length <= from + STRIDE) return data.length;
	const space = data.lastIndexOf(' ', from + STRIDE);
	return space > from ? space : from + STRIDE;
}

function isLeftOut(parent: Element, article: Element): boolean {
	// Safari before 17.4 cannot tell what is hidden by styles.
	if (parent.checkVisibility?.({ visibilityProperty: true }) === false) return true;
	const out = parent.closest(LEFT_OUT);
	return out !== null && article.contains(out);
}

function blockOf(node: Element | null): Element | null {
	let element = node;
	while (element && INLINE.test(element.localName)) element = element.parentElement;
	return element;
}
