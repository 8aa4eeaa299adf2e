import { expect, test } from 'vitest';
import { lookup } from '../../../content/model/lookup.ts';

test('lookup finds what a record has, and nothing that every object has', () => {
	expect(lookup({ a: 1 }, 'a')).toBe(1);
	expect(lookup({ a: 1 }, 'b')).toBeUndefined();
	expect(lookup({}, 'constructor')).toBeUndefined();
});
