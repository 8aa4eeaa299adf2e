import { describe, expect, test } from 'vitest';
import { bestAnswers, endingsOf } from '../../../../content/desk/preview/endings.ts';
import { scoreOf } from '../../../../content/model/scoring.ts';
import { quiz } from '../../../fixtures/pieces.ts';

const band = (from: number) => ({ from, title: `From ${from}`, text: 'It says so.' });

describe('the endings of a quiz', () => {
	test('have answers that end in each band', () => {
		const it = quiz({ bands: [0, 0.2, 0.4, 0.6, 0.8, 1].map(band) });
		const ends = endingsOf(it).map(({ answers = {} }) => scoreOf(it, answers).band?.from);
		expect(ends).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	});

	test('answer every question, so that the end is reached', () => {
		const [lowest] = endingsOf(quiz());
		expect(Object.keys(lowest?.answers ?? {})).toEqual(quiz().questions.map(({ id }) => id));
	});

	test('have no answers for a band that none lead to', () => {
		const [first] = quiz().questions;
		const it = quiz({ questions: first ? [first] : [], bands: [0, 0.5, 1].map(band) });
		expect(endingsOf(it).map(({ answers }) => answers !== undefined)).toEqual([true, false, true]);
	});

	test('come from the lowest band, in whatever order they are written', () => {
		const it = quiz({ bands: [band(0.5), band(0)] });
		expect(endingsOf(it).map(({ band: { from } }) => from)).toEqual([0, 0.5]);
	});

	test('are found among hundreds of questions', () => {
		const questions = Array.from({ length: 300 }, (_, i) =>
			quiz().questions.map((it) => ({ ...it, id: `${it.id}-${i}` })),
		).flat();
		const it = quiz({ questions, bands: [0, 0.33, 0.66, 1].map(band) });
		expect(endingsOf(it).every(({ answers }) => answers)).toBe(true);
	});
});

test('the best answers are right, and one to each question that has any', () => {
	expect(bestAnswers(quiz())).toMatchObject({ hottest: ['venus'], number: 8, opinion: ['mars'] });
});
