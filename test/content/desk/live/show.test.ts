import { describe, expect, test } from 'vitest';
import type { Kv } from '../../../../content/desk/kv/kv.ts';
import { show, shownLines } from '../../../../content/desk/live/show.ts';
import { metadataOf } from '../../../../content/model/metadata.ts';
import { revOf } from '../../../../content/model/rev.ts';
import { quiz, slug, stored } from '../../../fixtures/pieces.ts';

const NOW = new Date('2026-06-10T12:00:00Z');
const DAILY = slug('daily');

function kvWith(pairs: Record<string, { value: string; metadata?: unknown }>): Kv {
	return {
		async get(keys) {
			return new Map(keys.flatMap((key) => (pairs[key] ? [[key, pairs[key].value]] : [])));
		},
		async list(prefix) {
			const names = Object.keys(pairs).filter((name) => name.startsWith(prefix));
			return names.map((name) => ({ name, metadata: pairs[name]?.metadata }));
		},
		async put() {
			throw new Error('show never writes');
		},
		async delete() {
			throw new Error('show never writes');
		},
	};
}

async function linesFor(value: string, metadata?: unknown): Promise<string> {
	const kv = kvWith({ 'piece:daily': { value, metadata }, 'piece:daily-two': { value: '' } });
	const shown = await show(kv, DAILY, NOW);
	return shown ? shownLines(shown, 'locally', 'http://localhost:8787').join('\n') : 'nothing';
}

describe('show', () => {
	test('says what is live, of which revision and in which state', async () => {
		const value = stored(quiz({ reviewBy: '2026-06-01', expires: '2026-07-01' }));
		const rev = await revOf(value);
		const lines = await linesFor(value, metadataOf(quiz(), rev, '2026-05-02T09:00:00.000Z'));
		expect(lines).toContain(`rev        ${rev}`);
		expect(lines).toContain(`${Buffer.byteLength(value)} bytes`);
		expect(lines).toContain('quiz in en');
		expect(lines).toContain('published  2026-05-02T09:00:00.000Z\n');
		expect(lines).toContain('live, past its review date, changes 2026-07-02T00:00:00.000Z');
		expect(lines).toContain('http://localhost:8787/p/daily');
	});

	test('says which piece a rolling slot holds', async () => {
		expect(await linesFor(stored(quiz()))).toContain('holds      planets-quiz');
	});

	test('believes the bytes and not the metadata', async () => {
		const metadata = metadataOf(quiz(), '0123456789ab', '2026-05-02T09:00:00.000Z');
		expect(await linesFor(stored(quiz()), metadata)).toContain(
			'as 0123456789ab: put by hand since',
		);
		expect(await linesFor(stored(quiz()), { any: 'thing' })).toContain('by hand, without metadata');
	});

	test.each([
		[{ publishAt: '2030' }, 'early'],
		[{ expires: '2020' }, 'expired'],
		[{ withdrawn: { at: '2020' } }, 'withdrawn'],
	])('says that readers get nothing of %j', async (changes, state) => {
		expect(await linesFor(stored(quiz(changes)))).toContain(`state      ${state}`);
	});

	test.each(['', '{', '[]', stored(quiz()).replace('"title"', '"tilte"')])(
		'says what is wrong with a value that is no piece (%#)',
		async (value) => {
			expect(await linesFor(value)).toContain('not valid');
		},
	);

	test('finds nothing where there is nothing', async () => {
		expect(await show(kvWith({}), DAILY, NOW)).toBeUndefined();
	});
});
