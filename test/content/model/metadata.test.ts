import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MAX_METADATA_BYTES, Metadata, metadataOf } from '../../../content/model/metadata.ts';
import { quiz } from '../../fixtures/pieces.ts';

const AT = '2024-12-08T03:00:00.000Z';

test('metadataOf says what lists need', () => {
	const piece = quiz({ publishAt: '2024-12-07', withdrawn: { at: '2024-12-09', why: 'Wrong.' } });
	const metadata = metadataOf(piece, '0123456789ab', AT);
	expect(metadata).toEqual({
		v: 1,
		rev: '0123456789ab',
		kind: 'quiz',
		lang: 'en',
		title: piece.title,
		updated: piece.updated,
		at: AT,
		publishAt: '2024-12-07',
		withdrawn: '2024-12-09',
	});
	expect(v.is(Metadata, metadata)).toBe(true);
});

test('metadataOf fits beside a value even with the longest Arabic title', () => {
	const metadata = metadataOf(quiz({ title: 'س'.repeat(120) }), '0123456789ab', AT);
	expect(Buffer.byteLength(JSON.stringify(metadata))).toBeLessThan(MAX_METADATA_BYTES);
});
