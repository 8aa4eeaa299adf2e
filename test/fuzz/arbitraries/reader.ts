// What a reader does with a piece, and what a page may have kept of it: sensible or not.
import fc from 'fast-check';
import type { Action } from '../../../content/model/action.ts';
import { CERTAINTIES } from '../../../content/model/kinds.ts';
import type { Answer } from '../../../content/model/points.ts';
import { anyText, IDS } from './texts.ts';

const ids = fc.oneof(
	fc.constantFrom(...IDS, 'n1', 'n2'),
	fc.constantFrom('__proto__', 'toString', ''),
);

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
	fc.array(fc.constantFrom(...IDS, 'n1', 'n2'), { maxLength: 4 }),
	fc.array(ids, { maxLength: 4 }),
	fc.integer({ min: -50, max: 50 }),
	fc.double(),
);

/** Something for each of a few questions. */
export function answersOf<T>(of: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
	return fc.dictionary(fc.constantFrom(...IDS, 'n1', 'n2'), of, {
		maxKeys: 4,
		noNullPrototype: true,
	});
}

const index = fc.integer({ min: -1, max: 4 });

const keys = fc
	.tuple(fc.constantFrom('standfirst', 'question', 'card', 'result', 'band'), ids, ids)
	.map((parts) => parts.join('/'));

export const action: fc.Arbitrary<Action> = fc.oneof(
	fc.record({ type: fc.constant('draft'), question: ids, answer: anyAnswer }),
	{
		weight: 4,
		arbitrary: fc.record({ type: fc.constant('answer'), question: ids, answer: anyAnswer }),
	},
	{
		weight: 3,
		arbitrary: fc.record({ type: fc.constant('go'), to: fc.oneof(index, fc.constant('end')) }),
	},
	fc.constant<Action>({ type: 'again' }),
	fc.record({
		type: fc.constant('reopen'),
		questions: fc.array(ids, { maxLength: 3 }),
		to: index,
		given: fc.dictionary(ids, fc.double({ min: 0, max: 1, noNaN: true }), { maxKeys: 3 }),
	}),
	fc.record({ type: fc.constant('keep'), question: ids }),
	fc.record({ type: fc.constant('toggle'), key: keys, open: fc.boolean(), claim: ids }),
	fc.record({ type: fc.constant('visit'), key: keys }),
	fc.record({ type: fc.constant('filter'), certainty: fc.constantFrom(...CERTAINTIES, undefined) }),
	fc.constant<Action>({ type: 'share' }),
	fc.record({
		type: fc.constant('shared'),
		shared: fc.oneof(
			fc.constant({ how: 'copied' as const }),
			fc.record({ how: fc.constant('by-hand'), address: anyText }),
		),
	}),
);

/** A walk through a piece. Presses are chosen among those that are there, whatever their number. */
export const walk = fc.array(
	fc.oneof(action, fc.record({ type: fc.constant('press'), which: fc.nat(999) })),
	{ maxLength: 12 },
);
