import { describe, expect, test } from 'vitest';
import { listable } from '../../../content/model/corrected.ts';
import type { Piece } from '../../../content/model/piece.ts';
import { knownKinds } from '../../../widget/app/known-kinds.ts';
import { fitting } from '../../../widget/newer/recall.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

/** As it comes from a worker that knows more kinds. */
function newer(piece: Piece, list: 'questions' | 'cards', later: object): Piece {
	const changed = JSON.parse(JSON.stringify(piece));
	changed[list].push(later);
	return changed;
}

const guess = { id: 'guess', kind: 'guess-the-place', ask: 'Where?', places: [] };
const correction = {
	id: 'heat',
	at: '2020-01-02',
	target: 'claim/heat',
	was: 'Mercury is the hottest planet.',
	now: 'Venus is the hottest planet.',
	why: 'It was a slip.',
	effect: 'note' as const,
};

describe('a kind that comes later', () => {
	test('is a link, among questions as among cards', () => {
		const later = { kind: 'later', id: 'guess' };
		expect(knownKinds(newer(quiz(), 'questions', guess))).toMatchObject({
			questions: [...quiz().questions.map(({ id }) => ({ id })), later],
		});
		expect(knownKinds(newer(explainer(), 'cards', guess))).toMatchObject({
			cards: [...explainer().cards.map(({ id }) => ({ id })), later],
		});
	});

	test('has no answer that a page could have kept', () => {
		const piece = knownKinds(newer(quiz(), 'questions', guess));
		if (piece.kind !== 'quiz') throw new Error('This is no quiz.');
		expect(fitting(piece, { guess: ['a'], hottest: ['venus'] })).toEqual({ hottest: ['venus'] });
	});

	test('does not keep back what may be listed when all that can be answered is', () => {
		const piece = knownKinds(newer(quiz({ corrections: [correction] }), 'questions', guess));
		const ids = quiz().questions.map(({ id }) => id);
		const answers = Object.fromEntries(ids.map((id) => [id, ['a']]));
		expect(listable(piece, answers)).toEqual([correction]);
	});
});
