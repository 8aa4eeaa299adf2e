import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const EXPLAINER = 'harbour-explainer.json';
const explain = (text: string): Edit => [QUIZ, ['questions', 1, 'explain'], text];
const numbers = (...edits: Edit[]) => findingsOf('number/not-claimed', ...edits);

test.each([
	[
		'a sentence with a link',
		explain('He reckons with [400](#traffic).'),
		`${QUIZ} questions.1.explain`,
	],
	['an answer', [QUIZ, ['questions', 2, 'answer'], 14], `${QUIZ} questions.2.answer`],
	[
		'a figure',
		[EXPLAINER, ['cards', 3, 'entries', 0, 'value'], 41],
		`${EXPLAINER} cards.3.entries.0.value`,
	],
] satisfies [string, Edit, string][])('%s has a number of its claims', async (_, edit, where) => {
	expect(await numbers(edit)).toEqual([`${where} number/not-claimed`]);
});

test.each([
	'He reckons with [forty](#traffic), which is no 400.',
	'He reckons with [40](#traffic) of 2026.',
	'On 2 May he [said so](#traffic). Of 1,200 we know nothing.',
])('is content with %j', async (text) => {
	const found = await numbers(explain(text));
	expect(found).toEqual(
		text.includes('no 400') ? [`${QUIZ} questions.1.explain number/not-claimed`] : [],
	);
});

test('a claim may say a small number in words', async () => {
	const words: Edit = [
		'story.json',
		['claims', 'traffic', 'text'],
		'Some forty ships call each week.',
	];
	expect(await numbers(words, explain('He reckons with [40](#traffic).'))).not.toContain(
		`${QUIZ} questions.1.explain number/not-claimed`,
	);
	expect(await numbers(words, explain('He reckons with [50](#traffic).'))).toContain(
		`${QUIZ} questions.1.explain number/not-claimed`,
	);
});

test.each(['$400bn', '400m people', '400k', '400th'])('%j has a number', async (text) => {
	expect(await numbers(explain(`He reckons with [${text}](#traffic).`))).toHaveLength(1);
});
