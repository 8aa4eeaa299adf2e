import { expect, test } from 'vitest';
import { mediaKey, PIECE_PREFIX, pieceKey, revKey } from '../../../content/model/keys.ts';
import { slug } from '../../fixtures/pieces.ts';

test('keys are what they have always been', () => {
	expect(pieceKey(slug('daily'))).toBe('piece:daily');
	expect(pieceKey(slug('daily')).startsWith(PIECE_PREFIX)).toBe(true);
	expect(revKey(slug('assad-quiz'), '0123456789ab')).toBe('rev:assad-quiz@0123456789ab');
	expect(mediaKey('0123456789abcdef.jpg')).toBe('media:0123456789abcdef.jpg');
});
