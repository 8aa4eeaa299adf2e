import { expect, test } from 'vitest';
import { printable, printableJson } from '../../../content/desk/printable.ts';

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

test('JSON for machines says the same value without a control character', () => {
	const value = { title: 'a\u009b2J\u001b[1m\u202eb' };
	const text = printableJson(value);
	expect(JSON.parse(text)).toEqual(value);
	expect(printable(text.replaceAll('\n', ''))).toBe(text.replaceAll('\n', ''));
});
