// What a skeleton or an import has left to the editor, found wherever it stands, in comments too.
import { getNodePath, type Node } from 'jsonc-parser';
import type { Doc, Rule } from '../../files/folder.ts';
import { isTodo } from '../../files/placeholder.ts';
import { error, type Found } from '../found.ts';

/** Nothing is left to be written. */
export const placeholders: Rule = ({ story, translations, pieces }) =>
	[story, ...translations, ...pieces].flatMap((doc) => (doc.tree ? inNode(doc, doc.tree) : []));

function inNode(doc: Doc<unknown>, node: Node): Found[] {
	// Of a field only what stands in it: its name is a node too.
	if (node.type === 'property') return node.children?.[1] ? inNode(doc, node.children[1]) : [];
	if (node.type !== 'string') return (node.children ?? []).flatMap((it) => inNode(doc, it));
	const text = String(node.value);
	if (!isTodo(text)) return [];
	const path = getNodePath(node);
	const comment = String(path.at(-1)).startsWith('$comment');
	const message = comment
		? `This is still to be thought about: "${text}". Remove the comment when it is done.`
		: `This is still to be written: "${text}". Write it in place of these words.`;
	return [error(doc, 'placeholder/left', path, message)];
}
