import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Id, isSlug } from '../../../content/model/ids.ts';

test.each(['a', 'within-days', 'a1', 'a'.repeat(32)])('an id may be %s', (id) => {
	expect(v.is(Id, id)).toBe(true);
});

test.each(['', '1a', '-a', 'A', 'a_b', 'a b', 'é', 'a'.repeat(33), '__proto__'])(
	'an id may not be %j',
	(id) => {
		expect(v.is(Id, id)).toBe(false);
	},
);

test.each(['a', '1', '2024-quiz', 'a'.repeat(64)])('a slug may be %s', (slug) => {
	expect(isSlug(slug)).toBe(true);
});

test.each(['', '-a', 'A', 'a/b', 'a.js', '../a', 'a'.repeat(65), 'a\n'])(
	'a slug may not be %j',
	(slug) => {
		expect(isSlug(slug)).toBe(false);
	},
);
