import { expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { type Edit, findingsAfter, workspace } from '../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const NO_FEEDBACK: Edit = [QUIZ, ['questions', 0, 'options', 0, 'feedback'], undefined];
const silence = (code: string): Edit => [QUIZ, ['silence'], { [code]: 'It is meant so.' }];

test('passes over a rule and reports the reason', async () => {
	const { place } = await workspace({}, NO_FEEDBACK, silence('choice/no-feedback'));
	const { findings, silenced } = await check(place, []);
	expect(findings).toEqual([]);
	expect(silenced).toMatchObject([{ code: 'choice/no-feedback', reason: 'It is meant so.' }]);
});

test('passes over errors of judgement as well', async () => {
	const noClaim: Edit = [QUIZ, ['questions', 0, 'explain'], 'It opened.'];
	expect(await findingsAfter(noClaim)).toEqual([`${QUIZ} questions.0 statement/no-claim`]);
	expect(await findingsAfter(noClaim, silence('statement/no-claim'))).toEqual([]);
});

test('counts for its own piece alone', async () => {
	const other: Edit = ['harbour-quiz-ar.json', NO_FEEDBACK[1], undefined];
	expect(await findingsAfter(NO_FEEDBACK, other, silence('choice/no-feedback'))).toEqual([
		'harbour-quiz-ar.json questions.0.options.0 choice/no-feedback',
	]);
});

test.each([
	['schema/regex', [QUIZ, ['title'], ''], 'title schema/regex'],
	['field/unknown', [QUIZ, ['tilte'], 'a'], 'tilte field/unknown'],
	[
		'choice/no-key',
		[QUIZ, ['questions', 0, 'options', 1, 'correct'], false],
		'questions.0.options choice/no-key',
	],
] satisfies [string, Edit, string][])('cannot pass over %s', async (code, edit, found) => {
	expect((await findingsAfter(edit, silence(code))).sort()).toEqual(
		[`${QUIZ} ${found}`, `${QUIZ} silence.${code} silence/not-possible`].sort(),
	);
});

test('is noticed where nothing breaks the rule any more', async () => {
	expect(await findingsAfter(silence('choice/no-feedback'))).toEqual([
		`${QUIZ} silence.choice/no-feedback silence/idle`,
	]);
});
