import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../content/model/literal.ts';
import { HOSTILE } from '../../fixtures/hostile.ts';

describe('quote', () => {
	test.each(HOSTILE)('keeps %j as it is, as data', (text) => {
		const literal = quote(text);
		expect(runInNewContext(literal)).toBe(text);
		expect(literal).not.toMatch(/[<\p{Cc}\u2028\u2029\p{Cs}]/u);
	});

	test('leaves ordinary text readable', () => {
		expect(quote('Who, in “Homs”? من')).toBe("'Who, in “Homs”? من'");
	});
});
