// From a path in a JSON file to its line and column, as editors count them: from 1, in UTF-16 units.
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Path } from '../../model/finding.ts';

export type Position = { line: number; column: number };

/** Where the lines of the text last asked for begin: findings come file by file. */
let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] };

/** The position of an offset in a text. */
export function positionOf(text: string, offset: number): Position {
	if (last.text !== text) {
		last = { text, starts: [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(afterBreak)] };
	}
	const { starts } = last;
	// The last line that begins at the offset or before, by halves.
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] ?? 0) + 1 };
}

function afterBreak({ index, 0: mark }: RegExpExecArray): number {
	return index + mark.length;
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
