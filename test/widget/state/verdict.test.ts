import { expect, test } from 'vitest';
import type { Answer } from '../../../content/model/points.ts';
import { verdictOf } from '../../../widget/state/verdict.ts';
import { quiz } from '../../fixtures/pieces.ts';

test.each<[string, Answer | undefined, string]>([
	['hottest', undefined, 'unanswered'],
	['hottest', ['venus'], 'right'],
	['hottest', ['mars'], 'wrong'],
	['giants', ['jupiter'], 'partly'],
	['giants', ['jupiter', 'saturn'], 'right'],
	['giants', ['jupiter', 'earth'], 'wrong'],
	['number', 8, 'right'],
	['number', 9, 'partly'],
	['number', 20, 'wrong'],
	['opinion', ['mars'], 'uncounted'],
])('says of the answer to %s, %o: %s', (id, answer, verdict) => {
	const piece = quiz();
	const question = piece.questions.find((it) => it.id === id);
	if (!question) throw new Error('There is no such question.');
	expect(verdictOf(piece, question, answer)).toBe(verdict);
});

test('says of a voided question that it does not count', () => {
	const voided = {
		id: 'c1',
		at: '2020-02-01T00:00:00Z',
		target: 'question/hottest',
		was: 'Counted.',
		now: 'Does not count.',
		why: 'It was unclear.',
		effect: 'void',
	} as const;
	const piece = quiz({ corrections: [voided] });
	const [question] = piece.questions;
	if (!question) throw new Error('There is no question.');
	expect(verdictOf(piece, question, ['venus'])).toBe('uncounted');
	expect(verdictOf(piece, question, undefined)).toBe('unanswered');
});
