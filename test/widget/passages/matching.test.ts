// The table of the bench, smaller: what is found, missing and wrong after edits of each kind.
import { describe, expect, test } from 'vitest';
import { fold } from '../../../widget/passages/fold.ts';
import { EDITS } from '../../fixtures/passages/edits.ts';
import { find, runTrials, type Tally } from '../../fixtures/passages/trials.ts';

/** So many of each kind in each language that a thousandth of all is more than one or two. */
const COUNT = 100;
const tallies = runTrials(COUNT, 20_241_207);
const of = (edit: string) => tallies.filter((it) => it.edit === edit);
const sum = (list: readonly Tally[], key: 'right' | 'wrong') =>
	list.reduce((all, it) => all + it[key], 0);

test('of all edits, at most one in a thousand leads to a wrong place, or is not said to be changed', () => {
	expect(tallies).toHaveLength(3 * Object.keys(EDITS).length);
	expect(sum(tallies, 'wrong')).toBeLessThanOrEqual((COUNT * tallies.length) / 1000);
});

test.each([
	['nothing edited', 1],
	['typography alone', 1],
	['one word edited', 0.96],
	['a fifth of the words edited', 0.95],
	['moved', 0.95],
	['there twice, as in a pull quote', 0.95],
	['one word edited, a lookalike elsewhere', 0.95],
	['a number changed', 0.97],
	['a negation changed', 0.95],
	['deleted', 1],
	['another sentence in its place', 1],
])('%s: of a hundred passages so many are found, or known to be gone: %f', (edit, share) => {
	expect(sum(of(edit), 'right')).toBeGreaterThanOrEqual(share * COUNT * 3);
});

describe('where a quote says little', () => {
	const text = fold(
		'It rained in the north. The harbour was closed at noon. A ship left the harbour at night. It rained.',
	);
	const look = (quote: string, prefix = '', suffix = '') =>
		find(text, { lang: 'en', quote, prefix, suffix });

	test.each(['', ' ', 'a', 'x', '.', '\u00ad', 'closed', 'at night'])(
		'it is missing: “%s”',
		(quote) => {
			expect(look(quote)).toBeUndefined();
		},
	);

	test('it is missing where it stands twice, though its surroundings agree', () => {
		expect(look('It rained', '', ' in the north. The')).toBeUndefined();
	});

	test('it is there where it stands once and its surroundings agree', () => {
		expect(look('closed', 'The harbour was ')).toMatchObject({ likeness: 1 });
		expect(look('closed', 'The market will be ')).toBeUndefined();
	});

	test('a few letters of surroundings say nothing', () => {
		expect(look('closed', 'was ', ' at')).toBeUndefined();
	});
});

describe('a long quote', () => {
	const sentence = (i: number) =>
		`On day ${i} the harbour master wrote ${i * 7} lines in the book. `;
	const long = Array.from({ length: 100 }, (_, i) => sentence(i)).join('');
	const text = fold(`Before it. ${long} After it.`);

	test('of 5,000 characters is found word for word', () => {
		expect(long.length).toBeGreaterThan(5000);
		const found = find(text, { lang: 'en', quote: long });
		expect(found).toMatchObject({ likeness: 1 });
	});

	test('of 5,000 characters that has been edited is missing', () => {
		const quote = long.replace('harbour', 'market');
		expect(find(text, { lang: 'en', quote, prefix: 'Before it.' })).toBeUndefined();
	});
});
