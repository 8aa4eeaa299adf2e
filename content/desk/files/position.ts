// From a path in a JSON file to its line and column, as editors count them: from 1, in UTF-16 units.
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Path } from '../../model/finding.ts';

export type Position = { line: number; column: number };

/** The position of an offset in a text. */
export function positionOf(text: string, offset: number): Position {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
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
