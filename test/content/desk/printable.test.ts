import { expect, test } from 'vitest';
import { printable, printableJson, withoutCommands } from '../../../content/desk/printable.ts';

test('takes out what a terminal would obey', () => {
	const title =
		'Red\u001b[31m\u0007 \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\r\nnext';
	expect(printable(title)).toBe('Red  link next');
});

test('takes out what turns words around, and leaves Arabic as it is', () => {
	expect(printable('a\u202eb\u2066c')).toBe('a b c');
	expect(printable('ماذا تعرف عن الميناء؟')).toBe('ماذا تعرف عن الميناء؟');
});

test('writes JSON of the same value, in which a terminal finds nothing to obey', () => {
	const value = { title: '\u009b31m\u001b[2J\u202e\u2028 ماذا', lines: ['a\nb'] };
	const text = printableJson(value);
	expect(JSON.parse(text)).toEqual(value);
	expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u202e]/u);
});

test('leaves of all commands only colours, tabs and ends of lines', () => {
	const line = '\u001b[31;1mred\u001b[0m\tone\ntwo\r\u001b[2J\u001b]0;title\u0007\u009b2J';
	expect(withoutCommands(line)).toBe('\u001b[31;1mred\u001b[0m\tone\ntwo[2J]0;title2J');
});
