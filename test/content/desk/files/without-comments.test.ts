import { expect, test } from 'vitest';
import { withoutComments } from '../../../../content/desk/files/without-comments.ts';

test('takes comments out of every object and leaves the rest', () => {
	expect(
		withoutComments({
			$comment: 1,
			a: [{ '$comment-two': {}, $schema: 'b' }, null],
			c: '$comment',
		}),
	).toEqual({ a: [{ $schema: 'b' }, null], c: '$comment' });
});
