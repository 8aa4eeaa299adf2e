import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../../content/desk/export/write-csv.ts';
import { quizFile } from '../../../../content/desk/import/quiz-file.ts';
import { readCsv } from '../../../../content/desk/import/read-csv.ts';
import type { Quiz } from '../../../../content/model/piece.ts';
import { quiz } from '../../../fixtures/pieces.ts';

const ABOUT = { $schema: '', slug: 'a', story: 'b', lang: 'en', title: 'A', from: 'a.csv' };

/** The questions that an import makes of the table. */
function readBack(written: Quiz): unknown {
	const imported = readCsv(writeCsv(written).text, 'a.csv', 'en');
	expect(imported.lost).toEqual([]);
	const file: unknown = JSON.parse(JSON.stringify(quizFile(ABOUT, imported, new Date(0))));
	return file;
}

test('a table is read back as it was', () => {
	expect(readBack(quiz())).toMatchObject({ questions: quiz().questions });
});

test('any words come back, whatever a spreadsheet takes them for', () => {
	const part = fc.constantFrom(
		'=',
		'+',
		'-',
		'@',
		"'",
		'"',
		',',
		';',
		'*',
		'[',
		'a',
		'ب',
		'<b>',
		'1',
	);
	const words = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(words, words, words, (ask, text, explain) => {
			const options = [
				{ id: 'a', text, correct: true },
				{ id: 'b', text: 'B', feedback: explain },
			];
			const question = { id: 'q', kind: 'choice' as const, pick: 'one' as const, ask, options };
			const questions = [{ ...question, explain }];
			expect(readBack(quiz({ questions }))).toMatchObject({ questions });
		}),
	);
});

test('no cell begins a formula', () => {
	const [first] = quiz().questions;
	if (first?.kind !== 'choice') throw new Error('The fixture has changed.');
	for (const ask of ['=1+1', '+1+1', '-1+1', '@SUM(1)', "'=1", '\t=1', '-5 degrees']) {
		const { text } = writeCsv(quiz({ questions: [{ ...first, ask }] }));
		const { data } = Papa.parse<string[]>(text);
		expect(data[1]?.[0]).toBe(`'${ask}`);
	}
});

test('what has no column is told', () => {
	const corrections = [
		{ id: 'c', at: '2020', target: 'piece', was: 'A', now: 'B', why: 'C', effect: 'note' as const },
	];
	const image = { src: 'a.png', alt: 'A', credit: 'B' };
	expect(writeCsv(quiz({ corrections, image })).lost).toEqual([
		'Its title, standfirst and dates.',
		'Its bands (2).',
		'Its corrections (1).',
		'Its images (1).',
		'Its claims and sources: the ids of claims stay in texts and under "Claims".',
	]);
});
