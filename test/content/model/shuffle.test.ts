import { expect, test } from 'vitest';
import { shuffled } from '../../../content/model/shuffle.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

test('shuffled keeps all items and leaves the given list alone', () => {
	const before = [...items];
	expect([...shuffled(items, 'seed')].sort()).toEqual(items);
	expect(items).toEqual(before);
});

test('shuffled gives the same order for the same seed, on every machine', () => {
	expect(shuffled(items, 'assad-quiz/order')).toEqual(shuffled(items, 'assad-quiz/order'));
	expect(shuffled(items, 'assad-quiz/order')).toEqual(['b', 'a', 'd', 'c', 'e']);
});

test('shuffled never gives the right order, whatever the seed and length', () => {
	for (let length = 2; length <= 6; length += 1) {
		const list = items.concat('f').slice(0, length);
		for (let seed = 0; seed < 500; seed += 1) {
			expect(shuffled(list, `quiz-${seed}`)).not.toEqual(list);
		}
	}
});

test('shuffled leaves one item or none as they are', () => {
	expect(shuffled(['a'], 'seed')).toEqual(['a']);
	expect(shuffled([], 'seed')).toEqual([]);
});

test('shuffled puts every item first for some seed', () => {
	const firsts = new Set(
		Array.from({ length: 200 }, (_, seed) => shuffled(items, `quiz-${seed}`)[0]),
	);
	expect([...firsts].sort()).toEqual(items);
});
