import { describe, expect, test } from 'vitest';
import { correctionsAt, keyCorrections, listable } from '../../../content/model/corrected.ts';
import { correction } from '../../fixtures/corrections.ts';
import { explainer, quiz } from '../../fixtures/pieces.ts';

const corrections = [
	correction('note', { id: 'a', target: 'piece' }),
	correction('rekey', { id: 'b' }),
	correction('note', { id: 'c' }),
	correction('note', { id: 'd', target: 'claim/heat' }),
	correction('note', { id: 'e', target: 'band/0' }),
	correction('void', { id: 'f', target: 'question/gone' }),
];
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('correctionsAt finds those of one place, and none where there is nothing', () => {
	expect(idsOf(correctionsAt({ corrections }, 'question/hottest'))).toEqual(['b', 'c']);
	expect(correctionsAt({ corrections }, 'card/none')).toEqual([]);
	expect(correctionsAt({}, 'piece')).toEqual([]);
});

test('keyCorrections leaves out notes', () => {
	expect(idsOf(keyCorrections({ corrections }, 'hottest'))).toEqual(['b']);
});

describe('listable', () => {
	const answered = { hottest: ['venus'] };
	const all = {
		...answered,
		giants: ['earth'],
		number: 3,
		order: ['venus', 'earth', 'mars'],
		opinion: ['mars'],
	};

	test('keeps back what could give away a key before a question is answered', () => {
		expect(idsOf(listable(quiz({ corrections }), {}))).toEqual(['a']);
		expect(idsOf(listable(quiz({ corrections }), answered))).toEqual(['a', 'b', 'c']);
	});

	test('has all once every question is answered, those whose target is gone too', () => {
		expect(idsOf(listable(quiz({ corrections }), all))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	});

	test('has all of an explainer', () => {
		expect(listable(explainer({ corrections }), {})).toHaveLength(corrections.length);
	});
});
