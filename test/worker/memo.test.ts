import { describe, expect, test } from 'vitest';
import { Memo } from '../../worker/memo.ts';

describe('Memo', () => {
	test('forgets what was used longest ago when there are too many', () => {
		const memo = new Memo<number>({ count: 2, bytes: 100 });
		memo.set('a', 1, 1);
		memo.set('b', 2, 1);
		memo.get('a');
		memo.set('c', 3, 1);
		expect([memo.get('a'), memo.get('b'), memo.get('c')]).toEqual([1, undefined, 3]);
	});

	test('forgets as many as needed when there are too many bytes', () => {
		const memo = new Memo<number>({ count: 10, bytes: 10 });
		for (const key of ['a', 'b', 'c']) memo.set(key, 1, 3);
		memo.set('d', 1, 7);
		expect(['a', 'b', 'c', 'd'].map((key) => memo.get(key))).toEqual([undefined, undefined, 1, 1]);
	});

	test('counts a replaced value once', () => {
		const memo = new Memo<number>({ count: 10, bytes: 10 });
		for (let i = 0; i < 5; i += 1) memo.set('a', i, 6);
		memo.set('b', 9, 4);
		expect([memo.get('a'), memo.get('b'), memo.size]).toEqual([4, 9, 2]);
	});

	test('does not keep what is over the limit alone, and drops nothing for it', () => {
		const memo = new Memo<number>({ count: 10, bytes: 10 });
		memo.set('a', 1, 5);
		memo.set('b', 2, 11);
		expect([memo.get('a'), memo.get('b')]).toEqual([1, undefined]);
	});

	test('forgets the value before if the new one cannot be kept', () => {
		const memo = new Memo<number>({ count: 10, bytes: 10 });
		memo.set('a', 1, 5);
		memo.set('a', 2, 11);
		expect([memo.get('a'), memo.size]).toEqual([undefined, 0]);
	});

	test('forgets what it is told to', () => {
		const memo = new Memo<number>({ count: 1, bytes: 10 });
		memo.set('a', 1, 10);
		memo.delete('a');
		memo.delete('a');
		memo.set('b', 2, 10);
		expect([memo.get('a'), memo.get('b')]).toEqual([undefined, 2]);
	});
});
