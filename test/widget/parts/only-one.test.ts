import { expect, test } from 'vitest';
import { onlyOne } from '../../../widget/parts/only-one.ts';

const list = [{ id: 'a' }, { id: 'b' }];

test.each([
	['b', ['b']],
	['c', ['a', 'b']],
	[undefined, ['a', 'b']],
])('of a and b, gives for %s: %o', (id, ids) => {
	expect(onlyOne(list, id).map((it) => it.id)).toEqual(ids);
});
