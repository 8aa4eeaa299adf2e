import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalText } from '../../../../content/desk/import/literal-text.ts';
import { parseInline, plainText } from '../../../../content/model/inline.ts';

const text = fc.array(
	fc.constantFrom('a', ' ', '*', '**', '[', ']', '(', ')', '\\', '](#x)', '](https://a.b)', '\n'),
);

test('a text reads as it was typed, and nothing in it is a mark', () => {
	fc.assert(
		fc.property(text, (parts) => {
			const typed = parts.join('');
			expect(plainText(literalText(typed))).toBe(typed);
			expect(parseInline(literalText(typed)).every(({ kind }) => kind === 'text')).toBe(true);
		}),
	);
});

test('what is no mark is not escaped', () => {
	expect(literalText('5 * 3 [sic] (really)')).toBe('5 * 3 [sic] (really)');
});
