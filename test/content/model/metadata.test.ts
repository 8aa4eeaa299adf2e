import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
	fitting,
	MAX_METADATA_BYTES,
	Metadata,
	metadataOf,
} from '../../../content/model/metadata.ts';
import { quiz, slug } from '../../fixtures/pieces.ts';

const AT = '2024-12-08T03:00:00.000Z';
const FIRST = '2024-12-01T03:00:00.000Z';
const HEIGHTS = {
	build: '0123456789ab',
	at: { 320: 99_999, 390: 99_999, 600: 99_999, 720: 99_999 },
};

test('metadataOf says what lists need', () => {
	const dates = { publishAt: '2024-12-07', expires: '2025-01-31' };
	const piece = quiz({ ...dates, withdrawn: { at: '2024-12-09', why: 'Wrong.' } });
	const metadata = metadataOf(piece, '0123456789ab', AT);
	expect(metadata).toEqual({
		v: 1,
		rev: '0123456789ab',
		kind: 'quiz',
		lang: 'en',
		title: piece.title,
		updated: piece.updated,
		at: AT,
		...dates,
		withdrawn: '2024-12-09',
	});
	expect(v.is(Metadata, metadata)).toBe(true);
	expect(Object.keys(metadataOf(quiz(), '0123456789ab', AT))).toEqual([
		'v',
		'rev',
		'kind',
		'lang',
		'title',
		'updated',
		'at',
	]);
});

test('metadata fit beside a value even with the longest Arabic title and four heights', () => {
	const when = '2024-12-07T18:00:00.000-05:00';
	const dates = { updated: when, publishAt: when, expires: when, withdrawn: { at: when } };
	const piece = quiz({ title: 'س'.repeat(120), ...dates });
	const metadata: Metadata = {
		...metadataOf(piece, '0123456789ab', AT),
		heights: HEIGHTS,
		first: FIRST,
	};
	expect(v.is(Metadata, metadata)).toBe(true);
	expect(Buffer.byteLength(JSON.stringify(metadata))).toBeLessThan(MAX_METADATA_BYTES);
});

test.each([
	null,
	{},
	{ build: '0123456789ab', at: { 320: 700, 390: 700, 600: 600 } },
	{ build: '0123456789ab', at: { ...HEIGHTS.at, 720: 0 } },
	{ build: '0123456789ab', at: { ...HEIGHTS.at, 720: '600px' } },
	{ build: '<b>', at: HEIGHTS.at },
])('heights that are none are passed over, and the rest still counts: %j', (heights) => {
	const rest = metadataOf(quiz(), '0123456789ab', AT);
	expect(v.parse(Metadata, { ...rest, heights })).toEqual(rest);
	expect(v.parse(Metadata, { ...rest, heights: HEIGHTS }).heights).toEqual(HEIGHTS);
});

test('a rolling slot says what it holds, and nonsense there does not count', () => {
	const rest = metadataOf(quiz(), '0123456789ab', AT);
	expect(v.parse(Metadata, { ...rest, holds: 'planets-quiz' }).holds).toBe('planets-quiz');
	expect(v.parse(Metadata, { ...rest, holds: 'No slug' })).toEqual(rest);
});

test('a first publishing that is no date does not make the rest worthless', () => {
	const rest = metadataOf(quiz(), '0123456789ab', AT);
	expect(v.parse(Metadata, { ...rest, first: FIRST }).first).toBe(FIRST);
	expect(v.parse(Metadata, { ...rest, first: 'long ago' })).toEqual(rest);
});

test('what does not fit goes, the message first and then the heights', () => {
	const short: Metadata = { ...metadataOf(quiz(), '0123456789ab', AT), heights: HEIGHTS };
	expect(fitting({ ...short, message: 'A page was missing.' }).message).toBe('A page was missing.');
	const when = '2024-12-07T18:00:00.000-05:00';
	const dates = { updated: when, publishAt: when, expires: when, withdrawn: { at: when } };
	const piece = quiz({ title: 'س'.repeat(120), ...dates });
	const holds = slug('a'.repeat(64));
	const long: Metadata = {
		...metadataOf(piece, '0123456789ab', AT),
		heights: HEIGHTS,
		holds,
		first: FIRST,
	};
	const said = fitting({ ...long, message: 'ب'.repeat(300) });
	expect(said).toEqual(long);
	expect(Buffer.byteLength(JSON.stringify(said))).toBeLessThanOrEqual(MAX_METADATA_BYTES);
	expect(fitting({ ...long, title: '𝒮'.repeat(150) }).heights).toBeUndefined();
	const room = MAX_METADATA_BYTES - Buffer.byteLength(JSON.stringify({ ...short, message: '' }));
	const whole = { ...short, message: 'a'.repeat(room) };
	expect(fitting(whole)).toEqual(whole);
	expect(fitting({ ...whole, message: `${whole.message}a` })).toEqual(short);
});
