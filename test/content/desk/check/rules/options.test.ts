import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const texts = (first: string, second: string): Edit[] => [
	[QUIZ, ['questions', 0, 'options', 0, 'text'], first],
	[QUIZ, ['questions', 0, 'options', 1, 'text'], second],
];

test('no two options read the same, whatever their case and points', async () => {
	expect(await findingsOf('choice/same', ...texts('In *May*', 'in May.'))).toEqual([
		`${QUIZ} questions.0.options.1.text choice/same-options`,
	]);
});

test.each([
	['$5bn', '€5bn'],
	['+5', '-5'],
	['5%', '5'],
	['C', 'C++'],
	['<', '>'],
	['👍', '👎'],
	['10²', '102'],
	['?', '!'],
	['1.5', '15'],
])('options that a sign tells apart are two: %s and %s', async (first, second) => {
	expect(await findingsOf('choice/same', ...texts(first, second))).toEqual([]);
});

test.each([
	['40', '٤٠'],
	['2024', '२०२४'],
	['5 %', '5%'],
	['It’s −5', "it's -5!"],
	['har\u00adbour', 'harbour'],
])('options that read alike are one, however they are set: %s and %s', async (first, second) => {
	expect(await findingsOf('choice/same', ...texts(first, second))).toHaveLength(1);
});

test('no poll and no order has the same twice', async () => {
	expect(
		await findingsOf('choice/same', [QUIZ, ['questions', 4, 'options', 1, 'text'], 'Yes']),
	).toHaveLength(1);
	expect(
		await findingsOf('order/same', [QUIZ, ['questions', 3, 'items', 1, 'text'], 'The dredging']),
	).toHaveLength(1);
});

test('ranges may touch where several are to be picked, and not where one is', async () => {
	const edits = texts('10–20', '20–30');
	expect(await findingsOf('choice/overlapping', ...edits)).toEqual([
		`${QUIZ} questions.0.options.1.text choice/overlapping-options`,
	]);
	expect(
		await findingsOf('choice/overlapping', ...edits, [QUIZ, ['questions', 0, 'pick'], 'several']),
	).toEqual([]);
	expect(await findingsOf('choice/overlapping', ...texts('10–19', '20–30'))).toEqual([]);
});

test.each([
	['More than 10', 'More than 20', true],
	['10 to 20 ships', '15 to 30 trucks', false],
])('of %j and %j a reader may find both right: %s', async (first, second, found) => {
	expect(await findingsOf('choice/overlapping', ...texts(first, second))).toHaveLength(
		found ? 1 : 0,
	);
});

test.each([
	['Both', true],
	['Some of them were clerks of the port', false],
])('%j is about the other options: %s', async (text, found) => {
	expect(await findingsOf('choice/all-of', ...texts('In April', text))).toHaveLength(found ? 1 : 0);
});

test('two options of one choice are right only where a correction has accepted one', async () => {
	const both: Edit = [QUIZ, ['questions', 0, 'options', 0, 'correct'], true];
	expect(await findingsOf('choice/several-right', both)).toEqual([]);
	expect(await findingsOf('choice/several-right', both, [QUIZ, ['corrections'], []])).toEqual([
		`${QUIZ} questions.0.options choice/several-right`,
	]);
});
