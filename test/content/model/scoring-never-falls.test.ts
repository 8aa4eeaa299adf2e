// For any answers and any correction of the four effects, neither points nor share fall.
import { describe, expect, test } from 'vitest';
import type { Quiz } from '../../../content/model/piece.ts';
import { type Answer, type Answers, earned, keptBy } from '../../../content/model/points.ts';
import type { Question } from '../../../content/model/question.ts';
import { givenNow, scoreOf } from '../../../content/model/scoring.ts';
import { correction, type Effect } from '../../fixtures/corrections.ts';
import { quiz } from '../../fixtures/pieces.ts';

const EFFECTS: Effect[] = ['note', 'rekey', 'accept', 'void'];

const was = quiz();

/** Answers to each question: none, the right one, and others that are worth nothing, a part, or something by a new key. */
const TRIED: Record<string, (Answer | undefined)[]> = {
	hottest: [undefined, ['venus'], ['mercury'], ['mars']],
	giants: [undefined, ['jupiter', 'saturn'], ['jupiter'], ['earth'], ['jupiter', 'earth']],
	number: [undefined, 8, 9, 11, 20],
	order: [
		undefined,
		['venus', 'earth', 'mars'],
		['earth', 'venus', 'mars'],
		['mars', 'earth', 'venus'],
	],
	opinion: [undefined, ['mars']],
};

/** Every combination of answers. */
function* everyAnswers(ids = Object.keys(TRIED)): Generator<Answers> {
	const [id, ...rest] = ids;
	if (id === undefined) {
		yield {};
		return;
	}
	for (const others of everyAnswers(rest)) {
		for (const answer of TRIED[id] ?? []) {
			yield answer === undefined ? others : { ...others, [id]: answer };
		}
	}
}

/** A question with another key. */
function rekeyed(question: Question): Question {
	switch (question.kind) {
		case 'choice': {
			const [first, ...others] = question.options.map(({ correct: _, ...option }) => option);
			return first ? { ...question, options: [{ ...first, correct: true }, ...others] } : question;
		}
		case 'number':
			return { ...question, answer: 11, accept: [11, 11] };
		case 'order':
			return { ...question, items: question.items.toReversed() };
		case 'poll':
		case 'later':
			return question;
	}
}

/** A question in which another answer is right too. */
function widened(question: Question): Question {
	if (question.kind === 'number') return { ...question, accept: [7, 9] };
	if (question.kind !== 'choice') return question;
	const options = question.options.map((option, i) =>
		i === 2 ? { ...option, correct: true } : option,
	);
	return { ...question, options };
}

function corrected(quizBefore: Quiz, id: string, effect: Effect): Quiz {
	const change = { note: (it: Question) => it, rekey: rekeyed, accept: widened, void: rekeyed };
	const made = correction(effect, { id: `c-${id}-${effect}`, target: `question/${id}` });
	return {
		...quizBefore,
		questions: quizBefore.questions.map((it) => (it.id === id ? change[effect](it) : it)),
		corrections: [made, ...(quizBefore.corrections ?? [])],
	};
}

describe.each(EFFECTS)('%s', (effect) => {
	test.each(Object.keys(TRIED))('of %s lets neither points nor share fall', (id) => {
		const now = corrected(was, id, effect);
		for (const answers of everyAnswers()) {
			const given = givenNow(was, answers, {});
			const before = scoreOf(was, answers);
			const after = scoreOf(now, answers, given);
			if (after.points < before.points - 1e-9 || after.share < before.share - 1e-9) {
				expect.fail(`${JSON.stringify({ answers, before, after })}`);
			}
		}
	});

	test.each(EFFECTS)('nor does %s after it, of the same question', (next) => {
		const first = corrected(was, 'giants', effect);
		const second = corrected(first, 'giants', next);
		for (const answers of everyAnswers()) {
			const given = givenNow(was, answers, {});
			const kept = givenNow(first, answers, given);
			const before = scoreOf(first, answers, given);
			const after = scoreOf(second, answers, kept);
			if (after.points < before.points - 1e-9 || after.share < before.share - 1e-9) {
				expect.fail(`${JSON.stringify({ answers, before, after })}`);
			}
		}
	});

	test('of a question that is answered again takes nothing away either', () => {
		const now = corrected(was, 'hottest', effect);
		const given = givenNow(was, { hottest: ['venus'] }, {});
		const points = (option: string) => scoreOf(now, { hottest: [option] }, given).points;
		const kept = effect === 'note' ? 0 : 1;
		expect(['venus', 'mercury', 'mars'].map(points)).toEqual([1, kept, kept]);
	});
});

describe('what an answer was given', () => {
	const [question] = was.questions;
	if (!question) throw new Error('There is no question.');

	test.each([2, 1e9, Number.POSITIVE_INFINITY])('counts for one point at most: %d', (points) => {
		expect(earned(corrected(was, 'hottest', 'rekey'), question, ['mars'], points)).toBe(1);
	});

	test.each([-1, Number.NaN, Number.NEGATIVE_INFINITY])('counts for nothing: %d', (points) => {
		expect(earned(corrected(was, 'hottest', 'rekey'), question, ['mars'], points)).toBe(0);
		expect(earned(corrected(was, 'hottest', 'void'), question, ['mars'], points)).toBeUndefined();
	});

	test('does not count where no correction has touched the key', () => {
		expect(earned(was, question, ['mars'], 1)).toBe(0);
		expect(earned(corrected(was, 'hottest', 'note'), question, ['mars'], 1)).toBe(0);
	});

	test('counts of a question whose answer does not fit any more', () => {
		const now = corrected(was, 'hottest', 'rekey');
		expect(scoreOf(now, {}, { hottest: 1 })).toMatchObject({ points: 1, max: 4 });
	});
});

test('keptBy names the correction but for which an answer would count for less', () => {
	const rekey = corrected(was, 'hottest', 'rekey');
	const [question] = rekey.questions;
	if (!question) throw new Error('There is no question.');
	expect(keptBy(rekey, question, ['venus'], 1)?.effect).toBe('rekey');
	expect(keptBy(rekey, question, ['mercury'], 0)).toBeUndefined();
	expect(keptBy(rekey, question, ['mercury'], 1)).toBeUndefined();
	expect(keptBy(corrected(was, 'hottest', 'void'), question, ['venus'], 1)?.effect).toBe('void');
	expect(keptBy(was, question, ['mars'], 1)).toBeUndefined();
});
