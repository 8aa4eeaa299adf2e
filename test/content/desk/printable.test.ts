import { expect, test } from 'vitest';
import { printable } from '../../../content/desk/printable.ts';

test('takes out what a terminal would obey', () => {
	const title =
		'Red\u001b[31m\u0007 \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\r\nnext';
	expect(printable(title)).toBe('Red  link next');
});

test('takes out what turns words around, and leaves Arabic as it is', () => {
	expect(printable('a\u202eb\u2066c')).toBe('a b c');
	expect(printable('ماذا تعرف عن الميناء؟')).toBe('ماذا تعرف عن الميناء؟');
});
