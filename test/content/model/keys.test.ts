import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PartName, PinnedVersion } from '../../../content/model/asset.ts';
import {
	assetKey,
	draftKey,
	isPinnedKey,
	mediaKey,
	PIECE_PREFIX,
	pieceKey,
	pinnedKey,
	revKey,
} from '../../../content/model/keys.ts';
import { slug } from '../../fixtures/pieces.ts';

test('keys are what they have always been', () => {
	expect(pieceKey(slug('daily'))).toBe('piece:daily');
	expect(pieceKey(slug('daily')).startsWith(PIECE_PREFIX)).toBe(true);
	expect(revKey(slug('assad-quiz'), '0123456789ab')).toBe('rev:assad-quiz@0123456789ab');
	expect(draftKey(slug('assad-quiz'))).toBe('draft:assad-quiz');
	expect(assetKey(v.parse(PartName, 'quiz-0123456789ab.js'))).toBe('asset:quiz-0123456789ab.js');
	const pinned = pinnedKey(v.parse(PinnedVersion, '0.1.0-0123456789ab'));
	expect(pinned).toBe('asset:gloss@0.1.0-0123456789ab.js');
	expect([pinned, 'asset:gloss-0123456789ab.js'].map(isPinnedKey)).toEqual([true, false]);
	expect(mediaKey('0123456789abcdef.jpg')).toBe('media:0123456789abcdef.jpg');
});
