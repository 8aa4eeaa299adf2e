import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { type Edit, findingsOf, workspace } from '../../workspace.ts';

const EXPLAINER = 'harbour-explainer.json';
const body = (text: string): Edit => [EXPLAINER, ['cards', 0, 'entries', 0, 'body'], text];
const claim = (text: string): Edit => ['story.json', ['claims', 'opened', 'text'], text];
const days = (...edits: Edit[]) => findingsOf('date/not-claimed', ...edits);
const FOUND = [`${EXPLAINER} cards.0.entries.0.body date/not-claimed`];

test.each([
	'It [opened](#opened) on 3 May.',
	'It [opened](#opened) on May 3, 2026.',
	'It [opened](#opened) on 1 May 2025.',
	'In April 2026 it [opened](#opened).',
	'It [opened](#opened) on 30 April, and was 12 metres deep.',
])('%j is of no day of the claim', async (text) => {
	expect(await days(body(text))).toEqual(FOUND);
});

test.each([
	['the day of the claim', 'It [opened](#opened) on 1 May.'],
	['its month', 'It [opened](#opened) in May 2026.'],
	['a range that has it', 'It [opened](#opened) between 30 April and 1 May 2026, or on 1–3 May.'],
	['the day on which it was said', 'On 2 May the office said that it [opened](#opened).'],
	['the day of another claim', 'On 3 May it [opened](#opened), and [ships](#counting) came.'],
	['a day in a sentence that rests on nothing', 'It [opened](#opened). It closed on 9 April.'],
	['a number before a verb', 'It [opened](#opened), and 12 may come.'],
])('a sentence may have %s', async (_, text) => {
	const other: Edit = [
		'story.json',
		['claims', 'counting', 'text'],
		'On 3 May 2026 ships are counted by hand, and some are missed.',
	];
	expect(await days(body(text), other)).toEqual([]);
});

test('beside a claim that names no day nothing is compared', async () => {
	expect(await days(body('It [opened](#opened) on 3 May.'), claim('It opened.'))).toEqual([]);
});

test('a statement that only lists its claims is compared as a whole, but for wrong options', async () => {
	const text = (at: (string | number)[], value: unknown): Edit => [
		'harbour-quiz.json',
		['questions', 0, ...at],
		value,
	];
	const listed = text(['claims'], ['opened']);
	expect(await days(listed, text(['explain'], 'It opened on 3 May.'))).toEqual([
		'harbour-quiz.json questions.0.explain date/not-claimed',
	]);
	expect(
		await days(
			listed,
			text(['explain'], 'It did.'),
			text(['options', 0, 'feedback'], 'On 3 April it was a plan.'),
		),
	).toEqual([]);
});

test('is found in another language than the story’s', async () => {
	expect(
		await days([
			'harbour-quiz-ar.json',
			['questions', 0, 'explain'],
			'افتُتح [الميناء](#opened) في 3 أيار.',
		]),
	).toEqual(['harbour-quiz-ar.json questions.0.explain date/not-claimed']);
});

test('a finding says the day in the text’s own words, and those of the claims as dates', async () => {
	const { place } = await workspace({}, body('It [opened](#opened) on 3 May.'));
	const { findings } = await check(place, []);
	expect(findings.find(({ code }) => code === 'date/not-claimed')?.message).toContain(
		'of "3 May"; they name 2026-05-01.',
	);
});
