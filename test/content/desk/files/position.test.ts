import { parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { offsetOf, positionOf } from '../../../../content/desk/files/position.ts';

const TEXT = '{\n  "a": [\n    { "b": 1 }\r\n  ]\n}';

test.each([
	[['a'], 'value', { line: 2, column: 8 }],
	[['a'], 'key', { line: 2, column: 3 }],
	[['a', 0, 'b'], 'value', { line: 3, column: 12 }],
	[['a', 0, 'b'], 'key', { line: 3, column: 7 }],
	[['a', 0], 'key', { line: 3, column: 5 }],
	[['a', 0, 'missing'], 'value', { line: 3, column: 5 }],
	[['a', 0, 'missing', 'deeper'], 'key', { line: 3, column: 5 }],
	[['missing'], 'value', { line: 1, column: 1 }],
	[[], 'value', { line: 1, column: 1 }],
] as const)('leads to %j, its %s, or to what is around it', (path, points, position) => {
	expect(positionOf(TEXT, offsetOf(parseTree(TEXT), path, points))).toEqual(position);
});

test('counts lines whatever ends them', () => {
	expect(positionOf('a\r\nb\nc\rd', 7)).toEqual({ line: 4, column: 1 });
});
