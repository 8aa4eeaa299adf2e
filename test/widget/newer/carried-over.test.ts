import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../../content/model/scoring.ts';
import { isBusy } from '../../../widget/newer/busy.ts';
import { carriedOver } from '../../../widget/newer/carried-over.ts';
import type { State } from '../../../widget/state/state.ts';
import { initialState } from '../../../widget/state/state.ts';
import { correctedQuiz, correction } from '../../fixtures/corrections.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const was = quiz();
const state = (changes: Partial<State>): State => ({ ...initialState, ...changes });

describe('carriedOver', () => {
	test('keeps answers with what they were worth', () => {
		const before = state({ answers: { hottest: ['venus'], number: 11 }, at: 3 });
		const after = carriedOver(was, correctedQuiz('rekey'), before);
		expect(after).toMatchObject({ ...before, given: { hottest: 1, number: 0.25 } });
	});

	test('drops an answer that does not fit any more, and keeps what it was worth', () => {
		const [first, ...others] = was.questions;
		if (first?.kind !== 'choice') throw new Error('The first question is no choice.');
		const options = first.options.filter(({ id }) => id !== 'venus');
		const now = { ...was, questions: [{ ...first, options }, ...others] };
		const after = carriedOver(was, now, state({ answers: { hottest: ['venus'] }, at: 1 }));
		expect(after).toMatchObject({ answers: {}, given: { hottest: 1 }, at: 1 });
	});

	test('drops a number that cannot be set any more: the scale has no place for it', () => {
		const now = {
			...was,
			questions: was.questions.map((it) => (it.kind === 'number' ? { ...it, max: 10 } : it)),
		};
		const answered = (number: number) => carriedOver(was, now, state({ answers: { number } }));
		expect(answered(10).answers).toEqual({ number: 10 });
		expect(answered(11).answers).toEqual({});
		expect(answered(11).given).toEqual({ number: 0.25 });
	});

	test('keeps what an answer is worth since, for who tries once more and does worse', () => {
		const { questions, ...head } = correctedQuiz('accept', {
			corrections: [correction('accept', { target: 'question/giants' })],
		});
		const now = {
			...head,
			questions: questions.map((it): typeof it => {
				if (it.id !== 'giants' || it.kind !== 'choice') return it;
				return { ...it, options: it.options.map((option) => ({ ...option, correct: true })) };
			}),
		};
		const answers = { giants: ['jupiter', 'earth'] };
		const { given } = carriedOver(was, now, state({ answers }));
		expect(scoreOf(now, { giants: ['jupiter'] }, given).points).toBeCloseTo(2 / 3);
	});

	test('stays at the same question wherever that stands now', () => {
		const now = { ...was, questions: was.questions.toReversed() };
		expect(carriedOver(was, now, state({ at: 1 })).at).toBe(3);
		expect(carriedOver(was, now, state({ at: 'end' })).at).toBe('end');
		const without = { ...was, questions: was.questions.slice(1) };
		const answers = { giants: ['earth'] };
		expect(carriedOver(was, without, state({ at: 0, answers })).at).toBe(1);
	});

	test('brings nobody to the end who has not gone there', () => {
		const now = { ...was, questions: was.questions.slice(0, 2) };
		const answers = { hottest: ['venus'], giants: ['earth'], number: 8 };
		expect(carriedOver(was, now, state({ at: 2, answers })).at).toBe(1);
		expect(carriedOver(was, now, state({ at: 2, answers, completed: true })).at).toBe('end');
	});

	test('sets nothing off any more that the strip does not have', () => {
		const all = explainer();
		const before = state({ filter: 'assessed' });
		expect(carriedOver(all, all, before)).toBe(before);
		const cards = all.cards.filter(({ id }) => id !== 'open');
		expect(carriedOver(all, { ...all, cards }, before).filter).toBeUndefined();
		const [, ...rest] = all.cards.toReversed();
		const one = { ...all, cards: all.cards.filter((it) => !rest.includes(it)) };
		expect(carriedOver(all, one, before).filter).toBeUndefined();
	});

	test('leaves an explainer as it is', () => {
		const before = state({ open: { 'card/terms': true } });
		expect(carriedOver(explainer(), explainer(), before)).toBe(before);
	});
});

describe('isBusy', () => {
	test.each<[string, Partial<State>, boolean]>([
		['nothing was begun', {}, false],
		['something is chosen', { drafts: { hottest: ['mars'] } }, true],
		['the next question is open', { at: 1, answers: { hottest: ['mars'] } }, true],
		['the question is answered', { at: 0, answers: { hottest: ['mars'] } }, false],
		['the end is reached', { at: 'end', answers: { hottest: ['mars'] } }, false],
		[
			'a question is asked again',
			{ answers: { hottest: ['mars'] }, reopened: { questions: ['hottest'], back: 'end' } },
			true,
		],
	])('says of a reader: %s', (_, changes, busy) => {
		expect(isBusy(was, state(changes), null)).toBe(busy);
		expect(isBusy(explainer(), state(changes), null)).toBe(false);
	});
});
