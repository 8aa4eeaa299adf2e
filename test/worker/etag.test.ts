import { describe, expect, test } from 'vitest';
import { etagOf, hasTag, stateTag } from '../../worker/etag.ts';

describe('etagOf', () => {
	test('makes a strong tag of its parts', () => {
		expect(etagOf('abc', 't0')).toBe('"abc-t0"');
	});
});

describe('stateTag', () => {
	test('tells apart what changes at different times, and what never changes', () => {
		const tags = [undefined, 1_000, 2_000, Date.UTC(2024, 11, 7)].map(stateTag);
		expect(new Set(tags).size).toBe(4);
	});
});

describe('hasTag', () => {
	const tag = '"abc-t0"';

	test.each([
		'"abc-t0"',
		'W/"abc-t0"',
		'"other", "abc-t0"',
		'"other",W/"abc-t0" , "third"',
		'*',
		' * ',
	])('finds it in %s', (header) => {
		expect(hasTag(header, tag)).toBe(true);
	});

	test.each([undefined, '', 'abc-t0', '"abc"', '"abc-t0x"', '"*"', '"abc-t0', '"other", "third"'])(
		'does not find it in %s',
		(header) => {
			expect(hasTag(header, tag)).toBe(false);
		},
	);
});
