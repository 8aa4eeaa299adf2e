import { describe, expect, test } from 'vitest';
import type { Quiz } from '../../../content/model/piece.ts';
import {
	askedAnew,
	changedPlaces,
	newCorrections,
	placesOf,
} from '../../../widget/newer/changes.ts';
import { correctedQuiz, correction } from '../../fixtures/corrections.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const was = quiz();
const cards = explainer();

describe('changedPlaces', () => {
	test('finds none in the same piece', () => {
		expect(changedPlaces(was, quiz())).toEqual([]);
		expect(changedPlaces(cards, explainer())).toEqual([]);
	});

	test('finds a question by its text or its key, and a card by its entries', () => {
		expect(changedPlaces(was, correctedQuiz('rekey'))).toEqual(['question/hottest']);
		const [first, ...others] = cards.cards;
		if (first?.kind !== 'text') throw new Error('The first card is no text.');
		const entries = first.entries.map((entry) => ({ ...entry, body: 'There are nine.' }));
		const now = { ...cards, cards: [{ ...first, entries }, ...others] };
		expect(changedPlaces(cards, now)).toEqual(['card/overview']);
	});

	test('finds what rests on a claim that has changed', () => {
		const heat = was.claims.heat;
		if (!heat) throw new Error('There is no such claim.');
		const claims = { ...was.claims, heat: { ...heat, text: 'Venus is hot.' } };
		expect(changedPlaces(was, { ...was, claims })).toEqual(['question/hottest']);
		const origin = cards.claims.origin;
		if (!origin) throw new Error('There is no such claim.');
		const other = { ...cards.claims, origin: { ...origin, asOf: '2021' } };
		expect(changedPlaces(cards, { ...cards, claims: other })).toEqual(['card/open']);
	});

	test('finds what is new, and does not trip over what is gone', () => {
		const now = { ...was, questions: was.questions.slice(1) };
		expect(changedPlaces(was, now)).toEqual([]);
		expect(changedPlaces(now, was)).toEqual(['question/hottest']);
	});
});

test('placesOf names each place once, in the order of the piece, and none for what is gone', () => {
	const targets = ['card/history/uranus', 'card/gone', 'claim/origin', 'piece', 'card/history'];
	expect(placesOf(cards, targets)).toEqual(['card/history', 'card/open']);
	expect(placesOf(was, ['claim/heat', 'band/0', 'question/gone'])).toEqual(['question/hottest']);
});

test('newCorrections are those that were not there', () => {
	const corrections = [correction('note', { id: 'b' }), correction('note', { id: 'a' })];
	expect(newCorrections(['a'], quiz({ corrections })).map(({ id }) => id)).toEqual(['b']);
	expect(newCorrections([], quiz())).toEqual([]);
});

describe('askedAnew', () => {
	const ask = (now: Quiz, option: string) =>
		askedAnew(was, now, now.corrections ?? [], { hottest: [option], giants: ['earth'] });

	test('asks what was answered by another key, unless the answer is right by the new one', () => {
		expect(ask(correctedQuiz('rekey'), 'venus')).toEqual(['hottest']);
		expect(ask(correctedQuiz('rekey'), 'mercury')).toEqual([]);
		expect(ask(correctedQuiz('accept'), 'mercury')).toEqual([]);
		expect(ask(correctedQuiz('accept'), 'mars')).toEqual(['hottest']);
	});

	test('asks where the key has changed without a word', () => {
		expect(ask({ ...correctedQuiz('rekey'), corrections: [] }, 'venus')).toEqual(['hottest']);
	});

	test('asks nothing that does not count any more, was only annotated, or was never answered', () => {
		expect(ask(correctedQuiz('void'), 'mars')).toEqual([]);
		expect(ask(correctedQuiz('note'), 'mars')).toEqual([]);
		expect(askedAnew(was, correctedQuiz('rekey'), [correction('rekey')], {})).toEqual([]);
	});
});
