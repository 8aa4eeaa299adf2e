import { expect, test } from 'vitest';
import { readJson } from '../../../../content/desk/files/read-json.ts';

const faults = (text: string) =>
	readJson(Buffer.from(text)).faults.map(({ code, offset }) => `${offset} ${code}`);

test('reads JSON as it is', () => {
	const { value, faults } = readJson(Buffer.from('{"a": [1, "س", null]}'));
	expect(value).toEqual({ a: [1, 'س', null] });
	expect(faults).toEqual([]);
});

test.each([
	['a comma too many', '{"a": 1,}', '8 json/syntax'],
	['a comma too many in a list', '[1,]', '3 json/syntax'],
	['a comment', '{"a": 1 // one\n}', '8 json/syntax'],
	['no quotation marks', '{a: 1}', '1 json/syntax'],
	['a line break in a text', '{"a": "b\nc"}', '6 json/syntax'],
	['an unknown escape', '["\\x"]', '1 json/syntax'],
	['something after the end', '{} {}', '3 json/syntax'],
	['an end too early', '[1, [2', '6 json/syntax'],
	['nothing', '', '0 json/syntax'],
	['spaces alone', ' \n', '2 json/syntax'],
	['a byte order mark', '\ufeff{}', '0 json/byte-order-mark'],
])('finds %s', (_, text, fault) => {
	expect(faults(text)).toContain(fault);
	expect(readJson(Buffer.from(text)).value).toBeUndefined();
});

test('finds every fault of the writing at once', () => {
	const offsets = readJson(Buffer.from('{"a": 1,, "b": tru, "c" 2}')).faults.map((it) => it.offset);
	expect(offsets).toEqual(expect.arrayContaining([8, 15, 24]));
});

test('finds keys that stand twice, at any depth', () => {
	expect(faults('{"a": 1, "b": [{"c": 1, "c": 2}], "a": 3}')).toEqual([
		'24 json/duplicate-key',
		'34 json/duplicate-key',
	]);
});

test('finds bytes that are not UTF-8', () => {
	expect(readJson(Uint8Array.of(0x22, 0xff, 0x22)).faults).toMatchObject([
		{ code: 'json/not-utf8' },
	]);
});

test('takes __proto__ for a field like any other', () => {
	const { value } = readJson(Buffer.from('{"__proto__": {"a": 1}}'));
	expect(Object.keys(value ?? {})).toEqual(['__proto__']);
});

test('finds what goes down without end, and not what stands in a text', () => {
	expect(faults('['.repeat(200))).toEqual(['100 json/too-deep']);
	expect(faults(JSON.stringify('["\\'.repeat(200)))).toEqual([]);
});
