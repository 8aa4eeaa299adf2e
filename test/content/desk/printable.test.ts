import { expect, test } from 'vitest';
import { printable, printableJson, withoutCommands } from '../../../content/desk/printable.ts';

test.each([
	['\u001b[31mred\u001b[0m', 'red'],
	['\u009b2Jgone', 'gone'],
	['\u001b]0;title\u0007words', 'words'],
	['over\rwritten\nnext', 'over written next'],
	['a\u202ecod.exe', 'acod.exe'],
	['bell\u0007', 'bell'],
	['ماذا\u200f تعرف؟', 'ماذا\u200f تعرف؟'],
])('%j is printed as %j', (text, shown) => {
	expect(printable(text)).toBe(shown);
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
