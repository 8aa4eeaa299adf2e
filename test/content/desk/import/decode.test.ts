import { expect, test } from 'vitest';
import { decode } from '../../../../content/desk/import/decode.ts';

const TEXT = 'Où ?\r\nأين؟\rEnd';
const READ = 'Où ?\nأين؟\nEnd';

test.each([
	['UTF-8', Buffer.from(TEXT)],
	['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
	['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
	['big-endian UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
])('reads %s', (_, bytes) => {
	expect(decode(bytes, 'a.csv')).toBe(READ);
});

const LATIN = Buffer.from('Question\nSi\u00e8ge \u20ac'.replace('\u20ac', '\u0080'), 'latin1');

test('refuses another encoding at its first strange byte, and says what to try', () => {
	expect(() => decode(LATIN, 'a.csv')).toThrow(
		/^a\.csv:2:3 {2}This is not UTF-8: the byte 0xE8\..*--encoding windows-1252/u,
	);
});

test('reads the encoding that is named', () => {
	expect(decode(LATIN, 'a.csv', 'windows-1252')).toBe('Question\nSiège €');
	expect(decode(Buffer.from('Où', 'utf16le'), 'a.csv', 'utf-16le')).toBe('Où');
});

test.each([
	['an encoding that nobody knows', LATIN, 'klingon', '--encoding "klingon" is not known.'],
	['UTF-16 cut off', Buffer.from([0xff, 0xfe, 0x41]), undefined, 'is not utf-16le'],
	['UTF-16 without a mark', Buffer.from('Ab', 'utf16le'), undefined, '--encoding utf-16le'],
	['a spreadsheet', Buffer.from('PK\u0003\u0004…'), undefined, 'Save it as CSV.'],
])('refuses %s', (_, bytes, encoding, message) => {
	expect(() => decode(bytes, 'a.csv', encoding)).toThrow(message);
});

test('finds the strange byte behind a sign that means one', () => {
	const bytes = Buffer.concat([Buffer.from('a\ufffdb\n'), Buffer.of(0xff)]);
	expect(() => decode(bytes, 'a.csv')).toThrow('a.csv:2:1  This is not UTF-8: the byte 0xFF.');
});
