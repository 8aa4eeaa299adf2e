import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../content/model/piece.ts';
import { revOf } from '../../content/model/rev.ts';
import { judge, judgeBytes } from '../../worker/judge.ts';
import { quiz, stored } from '../fixtures/pieces.ts';

const codes = async (text: string) => {
	const verdict = await judge(text);
	return verdict.kind === 'invalid' ? verdict.findings.map(({ code }) => code) : verdict.kind;
};

describe('judge', () => {
	test('finds a piece, names its bytes and keeps its text', async () => {
		const text = `\n${JSON.stringify(quiz(), null, '\t')}\n`;
		expect(await judge(text)).toEqual({
			kind: 'found',
			rev: await revOf(text),
			text,
			piece: quiz(),
		});
	});

	test.each(['', '{', 'null,', '<html>', '\u0000'])(
		'refuses what is not JSON: %j',
		async (text) => {
			expect(await codes(text)).toEqual(['json/syntax']);
		},
	);

	test.each(['null', '7', '"piece"', '[]', '{}', '{"v":1,"kind":"map"}'])(
		'refuses JSON that is no piece: %s',
		async (text) => {
			expect(await judge(text)).toMatchObject({ kind: 'invalid' });
		},
	);

	test('refuses a piece that breaks a rule across fields', async () => {
		const [band] = quiz().bands;
		const text = stored(quiz({ bands: band ? [{ ...band, from: 0.5 }] : [] }));
		expect(await codes(text)).toEqual(['band/none-from-0']);
	});

	test('finds what is wrong in ten thousand places in one', async () => {
		const piece = { ...quiz(), questions: Array.from({ length: 10_000 }, () => 0) };
		expect(await codes(JSON.stringify(piece))).toHaveLength(1);
	});

	test('refuses bytes that are not UTF-8, instead of showing others', async () => {
		const bytes = new TextEncoder().encode(stored(quiz()));
		expect((await judgeBytes(bytes)).kind).toBe('found');
		bytes[bytes.indexOf('V'.charCodeAt(0))] = 0xe9;
		expect(await judgeBytes(bytes)).toMatchObject({
			kind: 'invalid',
			findings: [{ code: 'json/not-utf8' }],
		});
	});

	test('takes a question of a later kind', async () => {
		const piece = { ...quiz(), questions: [{ id: 'map', kind: 'map', places: [] }] };
		expect(await judge(JSON.stringify(piece))).toMatchObject({
			kind: 'found',
			piece: { questions: [{ kind: 'later', id: 'map' }] },
		});
	});

	test.each([
		['one byte', 'a'],
		['two bytes', 'ع'],
		['three bytes', '一'],
		['four bytes', '🪐'],
	])('takes 128 KB and not a byte more, in letters of %s', async (_, letter) => {
		const bytes = (text: string) => new TextEncoder().encode(text).length;
		const empty = JSON.stringify({ ...quiz(), $comment: '' });
		const room = MAX_BYTES - bytes(empty);
		const $comment = letter.repeat(Math.floor(room / bytes(letter)));
		const exact = JSON.stringify({ ...quiz(), $comment }) + ' '.repeat(room % bytes(letter));
		expect(bytes(exact)).toBe(MAX_BYTES);
		expect(await codes(exact)).toBe('found');
		expect(await codes(`${exact} `)).toEqual(['kv/too-large']);
	});
});
