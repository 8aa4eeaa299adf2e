import { expect, test } from 'vitest';
import { groupsFor } from './groups.ts';

const namesOf = (...names: string[]) => groupsFor(names).map(({ name }) => name);

test('runs all groups, or those that are named', () => {
	expect(namesOf()).toEqual(['sizes', 'loading', 'twenty', 'passages', 'load']);
	expect(namesOf('twenty', 'sizes')).toEqual(['sizes', 'twenty']);
});

test('says which groups there are to someone who names another', () => {
	expect(() => namesOf('sizes', 'speed')).toThrow(
		'There is no group speed. There are: sizes, loading, twenty, passages, load.',
	);
});
