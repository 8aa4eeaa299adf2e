import { describe, expect, test } from 'vitest';
import { MOMENTS, pieceAt, slotOf } from '../../../../content/desk/preview/moments.ts';
import { isSlug } from '../../../../content/model/ids.ts';
import { stateAt } from '../../../../content/model/time.ts';
import { validatePiece } from '../../../../content/model/validate.ts';
import { explainer, quiz, slug } from '../../../fixtures/pieces.ts';

const NOW = Date.parse('2026-05-02T12:00:00Z');
const aged = quiz({ reviewBy: '2021', expires: '2022', publishAt: '2030' });

describe.each([aged, explainer()])('a piece', (piece) => {
	test.each(MOMENTS)('can be shown as %s', (moment) => {
		expect(validatePiece(pieceAt(piece, moment, NOW))).toMatchObject({ ok: true });
	});

	test.each([
		['fresh', { phase: 'live', overdue: false, stale: [] }],
		['overdue', { phase: 'live', overdue: true, stale: [] }],
		['stale', { phase: 'live', overdue: false, stale: Object.keys(piece.claims) }],
		['early', { phase: 'early' }],
		['expired', { phase: 'expired' }],
		['withdrawn', { phase: 'withdrawn' }],
	] as const)('as %s is in that state and no other', (moment, state) => {
		expect(stateAt(pieceAt(piece, moment, NOW), NOW)).toMatchObject(state);
	});

	test('as of now is what the files say', () => {
		expect(pieceAt(piece, 'now', NOW)).toBe(piece);
	});

	test('without a correction shows a sample that says what it is', () => {
		expect(pieceAt(piece, 'corrected', NOW).corrections?.[0]?.was).toContain('Sample');
	});
});

test('only claims with an end become stale, where any has one', () => {
	const { heat } = quiz().claims;
	const claims = { ...quiz().claims, ...(heat && { heat: { ...heat, until: '2021' } }) };
	const piece = pieceAt(quiz({ claims }), 'stale', NOW);
	expect(stateAt(piece, NOW).stale).toEqual(['heat']);
});

test('its own corrections are shown where it has any', () => {
	const corrections = [
		{
			id: 'c-one',
			at: '2020-01-02',
			target: 'piece',
			was: 'a',
			now: 'b',
			why: 'c',
			effect: 'note',
		} as const,
	];
	expect(pieceAt(quiz({ corrections }), 'corrected', NOW).corrections).toEqual(corrections);
});

test('each moment of each piece is served under a slug of its own', () => {
	const long = slug('a'.repeat(64));
	const slots = [long, slug('planets-quiz')].flatMap((it) => MOMENTS.map((at) => slotOf(it, at)));
	expect(new Set(slots).size).toBe(slots.length);
	expect(slots.every(isSlug)).toBe(true);
	expect(slotOf(long, 'now')).toBe(long);
});
