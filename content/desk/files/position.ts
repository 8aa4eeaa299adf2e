// From a path in a JSON file to its line and column, as editors count them: from 1, in UTF-16 units.
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Path } from '../../model/finding.ts';

export type Position = { line: number; column: number };

/** Where the lines of the text begin that was asked about last: a file's findings come one after the other. */
let known = { text: '', starts: [0] };

/** The position of an offset in a text. */
export function positionOf(text: string, offset: number): Position {
	if (known.text !== text) known = { text, starts: startsOf(text) };
	const { starts } = known;
	const at = Math.min(offset, text.length);
	let [line, end] = [0, starts.length];
	while (end - line > 1) {
		const middle = (line + end) >>> 1;
		if ((starts[middle] ?? 0) <= at) line = middle;
		else end = middle;
	}
	return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}

function startsOf(text: string): number[] {
	return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length)];
}

/** The offset of what a path leads to, or of the nearest thing around it where that is missing. */
export function offsetOf(tree: Node | undefined, path: Path, points: 'key' | 'value'): number {
	if (!tree) return 0;
	for (let length = path.length; length > 0; length -= 1) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (!node) continue;
		const key = node.parent?.type === 'property' ? node.parent : node;
		return points === 'key' && length === path.length ? key.offset : node.offset;
	}
	return tree.offset;
}
