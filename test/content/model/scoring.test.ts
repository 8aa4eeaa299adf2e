import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../content/model/correction.ts';
import type { Band, Quiz } from '../../../content/model/piece.ts';
import { bandOf, givenNow, scoreOf } from '../../../content/model/scoring.ts';
import { quiz } from '../../fixtures/pieces.ts';

describe('scoreOf', () => {
	const right = {
		hottest: ['venus'],
		giants: ['jupiter', 'saturn'],
		number: 8,
		order: ['venus', 'earth', 'mars'],
		opinion: ['mars'],
	};
	const voided = (id: string, effect: Correction['effect'] = 'void'): Quiz =>
		quiz({
			corrections: [
				{
					id: 'c',
					at: '2024-12-08',
					target: `question/${id}`,
					was: 'a',
					now: 'b',
					why: 'c',
					effect,
				},
			],
		});

	test('counts every question but polls', () => {
		expect(scoreOf(quiz(), right)).toMatchObject({ points: 4, max: 4, share: 1 });
		expect(scoreOf(quiz(), right).band?.title).toBe('Stargazer');
	});

	test('takes an unanswered question for 0', () => {
		expect(scoreOf(quiz(), {})).toMatchObject({ points: 0, max: 4, share: 0 });
		expect(scoreOf(quiz(), {}).band?.title).toBe('Earthbound');
	});

	test('leaves out a question that a correction has voided, right or wrong', () => {
		expect(scoreOf(voided('hottest'), { ...right, hottest: ['mars'] })).toMatchObject({
			points: 3,
			max: 3,
			share: 1,
		});
	});

	test('goes on counting a question that was corrected otherwise', () => {
		expect(scoreOf(voided('hottest', 'rekey'), right).max).toBe(4);
	});

	test('has no band where nothing counts', () => {
		const [first] = quiz().questions.filter(({ kind }) => kind === 'poll');
		const only = quiz({ questions: first ? [first] : [] });
		expect(scoreOf(only, right)).toEqual({ points: 0, max: 0, share: 0, band: undefined });
	});

	test('finds no answer under the names that every object has', () => {
		const [first] = quiz().questions;
		const odd = quiz({ questions: first ? [{ ...first, id: 'constructor' }] : [] });
		expect(scoreOf(odd, {}).points).toBe(0);
	});

	test('reaches a band at a third of three although thirds do not add up', () => {
		const bands: Band[] = [
			{ from: 1, title: 'All', text: '-' },
			{ from: 0, title: 'Some', text: '-' },
		];
		expect(bandOf(bands, 1 / 3 + 1 / 3 + 1 / 3 - 1e-12)?.title).toBe('All');
	});
});

test('givenNow keeps what answers are worth, and nothing for those that are worth nothing', () => {
	const answers = { hottest: ['mars'], giants: ['jupiter'], number: 8, opinion: ['mars'] };
	expect(givenNow(quiz(), answers, {})).toEqual({ giants: 0.5, number: 1 });
});

describe('bandOf', () => {
	const bands: Band[] = [0.5, 0, 0.9].map((from) => ({ from, title: String(from), text: '-' }));

	test.each([
		[0, '0'],
		[0.49, '0'],
		[0.5, '0.5'],
		[0.89, '0.5'],
		[1, '0.9'],
	])('is for %d the band from %s, in whatever order they stand', (share, title) => {
		expect(bandOf(bands, share)?.title).toBe(title);
	});

	test('is none below the lowest', () => {
		expect(
			bandOf(
				bands.filter(({ from }) => from > 0),
				0.1,
			),
		).toBeUndefined();
	});
});
