import { expect, test } from 'vitest';
import { check } from '../../../../content/desk/check/check.ts';
import { type Edit, findingsAfter, findingsOf, workspace } from '../workspace.ts';

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
	expect(await findingsOf('statement', noClaim)).toEqual([
		`${QUIZ} questions.0 statement/no-claim`,
	]);
	expect(await findingsOf('statement', noClaim, silence('statement/no-claim'))).toEqual([]);
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

test('may be for one place alone, named as corrections name it', async () => {
	const both: Edit[] = [NO_FEEDBACK, [QUIZ, ['questions', 1, 'options', 2, 'feedback'], undefined]];
	expect(await findingsAfter(...both, silence('choice/no-feedback question/first'))).toEqual([
		`${QUIZ} questions.1.options.2 choice/no-feedback`,
	]);
	expect(await findingsAfter(NO_FEEDBACK, silence('choice/no-feedback question/deep'))).toEqual([
		`${QUIZ} questions.0.options.0 choice/no-feedback`,
		`${QUIZ} silence.choice/no-feedback question/deep silence/idle`,
	]);
});

test('is there for claims and their translations as well', async () => {
	const unused: Edit = [
		'story.json',
		['claims', 'spare'],
		{ text: 'A ship called.', certainty: 'confirmed', sources: ['log'], asOf: '2026-05-02' },
	];
	const reasons = { 'claim/unused claim/spare': 'For the next piece.' };
	expect(await findingsAfter(unused)).toEqual(['story.json claims.spare claim/unused']);
	expect(await findingsAfter(unused, ['story.json', ['silence'], reasons])).toEqual([]);
	expect(await findingsAfter(['story.ar.json', ['silence'], reasons])).toEqual([
		'story.ar.json silence.claim/unused claim/spare silence/idle',
	]);
});
