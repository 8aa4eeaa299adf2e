// What a reader takes from a range: nothing that is hidden or struck out, no code, no readings above Han, no footnotes'
// signs.

/** Written here again: to share it with what reads articles would make a part of its own of both. */
const NOT_SAID =
	'script,style,noscript,rt,rp,del,s,sup a,a[href^="#"] sup,a[href^="#footnote"],[aria-hidden=true]';

/** As the article spells it, with single spaces. Safari before 17.4 cannot tell what is hidden, and gives that as well. */
export function saidIn(range: Range): string {
	const {
		commonAncestorContainer: root,
		startContainer,
		startOffset,
		endContainer,
		endOffset,
	} = range;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let said = '';
	// A walker does not begin with its root, which is all where a range is in one text.
	for (let node: Node | null = root; node; node = walker.nextNode()) {
		if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
		const parent = node.parentElement;
		if (!parent || parent.closest(NOT_SAID)) continue;
		if (parent.checkVisibility?.({ visibilityProperty: true }) === false) continue;
		const to = node === endContainer ? endOffset : node.length;
		said += node.data.slice(node === startContainer ? startOffset : 0, to);
	}
	return said.trim().replace(/\s+/g, ' ');
}
