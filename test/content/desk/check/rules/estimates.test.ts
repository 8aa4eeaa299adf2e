import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const field = (name: string, value: unknown): Edit => [QUIZ, ['questions', 2, name], value];
const estimates = (...edits: Edit[]) => findingsOf('number/', ...edits);

test.each([
	['the end', [field('min', 13), field('accept', [13, 14])], 'answer number/gives-away'],
	['the middle', [field('max', 26)], 'answer number/gives-away'],
	['most of the scale', [field('accept', [5, 25]), field('zeroAt', 3)], 'accept number/gives-away'],
	['between two steps', [field('step', 2)], 'answer number/answer-off-step'],
	['worth something everywhere', [field('zeroAt', 16)], 'zeroAt number/never-zero'],
])('the answer is not %s', async (_, edits, found) => {
	expect(await estimates(...edits)).toEqual([`${QUIZ} questions.2.${found}`]);
});

test('binary fractions do not count as off a step', async () => {
	const fine = [field('step', 0.1), field('answer', 12.3), field('claims', ['opened'])];
	expect(await findingsOf('number/answer-off-step', ...fine)).toEqual([]);
});
