import { describe, expect, test } from 'vitest';
import type { Action } from '../../../content/model/action.ts';
import { reduce } from '../../../widget/state/reduce.ts';
import { answerTo, initialState, type State } from '../../../widget/state/state.ts';

const stateAfter = (...actions: Action[]): State => actions.reduce(reduce, initialState);

describe('reduce', () => {
	test('keeps an answer as it was first given', () => {
		const state = stateAfter({ type: 'answer', question: 'q', answer: ['a'] });
		const again = reduce(state, { type: 'answer', question: 'q', answer: ['b'] });
		expect(again).toBe(state);
		expect(again.answers).toEqual({ q: ['a'] });
	});

	test('keeps a draft apart from an answer', () => {
		const { drafts, answers } = stateAfter({ type: 'draft', question: 'q', answer: 3 });
		expect([drafts, answers]).toEqual([{ q: 3 }, {}]);
	});

	test('is not misled by the names that every object has', () => {
		const state = stateAfter({ type: 'answer', question: 'constructor', answer: 1 });
		expect(state.answers).toEqual({ constructor: 1 });
	});

	test('remembers that the end has been reached, until it all begins again', () => {
		expect(stateAfter({ type: 'go', to: 2 }).completed).toBe(false);
		const back = stateAfter({ type: 'go', to: 'end' }, { type: 'go', to: 2 });
		expect(back).toMatchObject({ at: 2, completed: true });
		expect(reduce(back, { type: 'again' })).toBe(initialState);
	});

	test('opens what is visited and closes what is toggled', () => {
		const state = stateAfter(
			{ type: 'visit', key: 'card/a' },
			{ type: 'toggle', key: 'card/b', open: true },
			{ type: 'toggle', key: 'card/b', open: false },
		);
		expect(state.open).toEqual({ 'card/a': true, 'card/b': false });
	});

	test('forgets how sharing fared with the next move', () => {
		const shared = stateAfter({ type: 'shared', shared: { how: 'copied' } });
		expect(shared.shared).toEqual({ how: 'copied' });
		expect(reduce(shared, { type: 'share' }).shared).toBeUndefined();
		expect(reduce(shared, { type: 'go', to: 0 }).shared).toBeUndefined();
	});

	test('changes nothing of what it is given', () => {
		const before = structuredClone(initialState);
		stateAfter({ type: 'draft', question: 'q', answer: 1 }, { type: 'visit', key: 'k' });
		expect(initialState).toEqual(before);
	});
});

describe('a question that is asked again', () => {
	const ended: State = {
		...initialState,
		at: 'end',
		answers: { a: ['x'], b: 3 },
		completed: true,
	};
	const given = { a: 0.5 };
	const again = reduce(ended, { type: 'reopen', questions: ['a', 'b'], to: 0, given });

	test('has no answer that stands, and what was answered to begin with', () => {
		expect(again.at).toBe(0);
		expect(answerTo(again, 'a')).toBeUndefined();
		expect(again.drafts).toEqual({ a: ['x'], b: 3 });
		expect(again.answers).toEqual(ended.answers);
	});

	test('keeps what its answer was worth until then, whatever comes of the next', () => {
		const other = reduce(again, { type: 'answer', question: 'a', answer: ['y'] });
		expect(other.given).toEqual({ a: 0.5 });
	});

	test('takes another answer, or keeps the one it had', () => {
		const other = reduce(again, { type: 'answer', question: 'a', answer: ['y'] });
		expect(answerTo(other, 'a')).toEqual(['y']);
		expect(reduce(other, { type: 'answer', question: 'a', answer: ['z'] })).toBe(other);
		expect(reduce(other, { type: 'go', to: 1 }).reopened?.questions).toEqual(['b']);
		const kept = reduce(other, { type: 'keep', question: 'b' });
		expect(answerTo(kept, 'b')).toBe(3);
		expect(reduce(kept, { type: 'go', to: 'end' }).reopened).toBeUndefined();
	});
});
