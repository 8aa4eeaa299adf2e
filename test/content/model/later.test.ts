import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CARD_KINDS, QUESTION_KINDS } from '../../../content/model/kinds.ts';
import { withLater } from '../../../content/model/later.ts';
import { Question } from '../../../content/model/question.ts';
import { validatePiece } from '../../../content/model/validate.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const map = { id: 'where', kind: 'map', places: [{ lat: 1 }] };

test('keeps the id alone of a kind to come', () => {
	expect(v.parse(Question, map)).toEqual({ kind: 'later', id: 'where' });
});

test('takes a piece with questions or cards of a kind to come', () => {
	const asked = { ...quiz(), questions: [...quiz().questions, map] };
	const shown = { ...explainer(), cards: [map, ...explainer().cards] };
	expect(validatePiece(asked)).toMatchObject({ ok: true });
	expect(validatePiece(shown)).toMatchObject({ ok: true });
});

test('does not excuse a known kind from its schema', () => {
	expect(v.safeParse(Question, { id: 'q', kind: 'choice' }).success).toBe(false);
});

test.each([
	{ kind: 'map' },
	{ id: 'Where', kind: 'map' },
	{ id: 'where' },
	{ id: 'where', kind: 5 },
])('refuses %j, which has no id or no kind', (question) => {
	expect(v.safeParse(Question, question).success).toBe(false);
});

test('ignores fields that come later', () => {
	const checked = validatePiece({ ...quiz(), mood: 'blue' });
	expect(checked).toMatchObject({ ok: true });
	expect(checked.ok && 'mood' in checked.value).toBe(false);
});

test('withLater does the same without a schema', () => {
	expect(withLater([{ id: 'a', kind: 'poll' }, map], QUESTION_KINDS)).toEqual([
		{ id: 'a', kind: 'poll' },
		{ id: 'where', kind: 'later' },
	]);
	expect(withLater([map], CARD_KINDS)).toEqual([{ id: 'where', kind: 'later' }]);
});
