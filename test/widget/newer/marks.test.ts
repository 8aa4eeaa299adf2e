import { describe, expect, test } from 'vitest';
import { correctedSpots, marksOf } from '../../../widget/newer/marks.ts';
import { correctedQuiz, correction } from '../../fixtures/corrections.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const was = quiz();
const cards = explainer();

/** A claim that says the same of another day. */
function redated<T extends typeof was | typeof cards>(piece: T, id: string): T {
	const claim = piece.claims[id];
	if (!claim) throw new Error(`There is no claim ${id}.`);
	return { ...piece, claims: { ...piece.claims, [id]: { ...claim, asOf: '2021' } } };
}

describe('marksOf', () => {
	test('marks nothing where nothing changed', () => {
		expect(marksOf(was, quiz(), [])).toEqual({});
		expect(marksOf(cards, explainer(), [])).toEqual({});
	});

	test('marks a question where it is asked, as corrected or as changed', () => {
		const corrected = correctedQuiz('rekey');
		expect(marksOf(was, corrected, [])).toEqual({ 'question/hottest/ask': 'changedSince' });
		expect(marksOf(was, corrected, [correction('rekey')])).toEqual({
			'question/hottest/ask': 'sinceOpened',
		});
	});

	test('marks the entries that rest on a claim, and its note', () => {
		const now = redated(cards, 'origin');
		const [spot = ''] = Object.keys(correctedSpots(cards, ['claim/origin'], 'sinceOpened'));
		expect(spot).toMatch(/^card\/open\/./u);
		expect(marksOf(cards, now, [])).toEqual({
			[spot]: 'changedSince',
			'claim/origin': 'changedSince',
		});
		// Its note has the correction itself.
		const fresh = [correction('note', { target: 'claim/origin' })];
		expect(marksOf(cards, now, fresh)).toEqual({ [spot]: 'sinceOpened' });
	});

	test('marks a card where none of its entries says what changed', () => {
		const change = (part: object) => ({
			...cards,
			cards: cards.cards.map((it) => (it.id === 'terms' ? { ...it, ...part } : it)),
		});
		expect(marksOf(cards, change({ heading: 'Words' }), [])).toEqual({
			'card/terms': 'changedSince',
		});
		const fresh = [correction('note', { target: 'card/terms' })];
		expect(marksOf(cards, change({ heading: 'Words' }), fresh)).toEqual({});
		expect(marksOf(cards, change({ entries: [] }), [])).toEqual({ 'card/terms': 'changedSince' });
	});
});

test('correctedSpots leaves out what has its correction in its place', () => {
	const targets = ['card/terms/planet', 'claim/origin'];
	expect(Object.keys(correctedSpots(cards, targets, 'sinceLast'))).toEqual([
		expect.stringMatching(/^card\/open\//u),
	]);
	expect(correctedSpots(was, ['claim/heat'], 'sinceLast')).toEqual({
		'question/hottest/ask': 'sinceLast',
	});
});
