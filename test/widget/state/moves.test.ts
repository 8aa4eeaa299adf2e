import { expect, test } from 'vitest';
import { moved } from '../../../widget/state/moves.ts';

test.each([
	[0, 1, 'bac'],
	[0, 2, 'bca'],
	[2, 0, 'cab'],
	[1, 1, 'abc'],
	[0, -1, 'abc'],
	[0, 3, 'abc'],
	[-1, 0, 'abc'],
])('moves an item from %i to %i: %s', (from, to, result) => {
	const list = ['a', 'b', 'c'];
	expect(moved(list, from, to).join('')).toBe(result);
	expect(list.join('')).toBe('abc');
});
