import { expect, test } from 'vitest';
import { isOnePress } from '../../../content/model/one-press.ts';
import { quiz } from '../../fixtures/pieces.ts';

test('a press answers a poll and a choice of one, and nothing else', () => {
	const answered = quiz().questions.filter(isOnePress);
	expect(answered.map(({ id }) => id)).toEqual(['hottest', 'opinion']);
});
