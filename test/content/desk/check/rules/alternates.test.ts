import { expect, test } from 'vitest';
import { type Edit, findingsAfter, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const ARABIC = 'harbour-quiz-ar.json';

test('what changes a score is corrected in every language', async () => {
	expect(await findingsAfter([ARABIC, ['corrections', 0], undefined])).toEqual([
		`${ARABIC} corrections correction/not-here`,
	]);
	expect(await findingsAfter([ARABIC, ['corrections'], undefined])).toEqual([
		`${ARABIC} corrections correction/not-here`,
		`${ARABIC} corrections correction/not-here`,
	]);
});

test('a correction has the same effect in every language', async () => {
	expect(await findingsAfter([ARABIC, ['corrections', 0, 'effect'], 'void'])).toEqual([
		`${ARABIC} corrections correction/not-here`,
		`${QUIZ} corrections correction/not-here`,
	]);
});

test('what is not there in the other language need not be', async () => {
	const other: Edit[] = [
		[QUIZ, ['corrections', 0, 'target'], 'question/several'],
		[QUIZ, ['corrections', 0, 'options'], []],
		[ARABIC, ['questions', 1], undefined],
	];
	const found = await findingsOf('correction', ...other, [ARABIC, ['corrections', 0], undefined]);
	expect(found).toEqual([]);
});

test('a slip in one language alone is said to be one', async () => {
	const found = await findingsAfter(
		[ARABIC, ['corrections', 0], undefined],
		[ARABIC, ['silence'], { 'correction/not-here': 'The Arabic key was right.' }],
	);
	expect(found).toEqual([]);
});
