import { expect, test } from 'vitest';
import { type Edit, findingsOf } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';
const explain = (text: string): Edit => [QUIZ, ['questions', 0, 'explain'], text];
const caveats = (...edits: Edit[]) => findingsOf('claim/no-caveat', ...edits);

test('a question says the caveat of its claim, links it, or is advised to', async () => {
	expect(await caveats(explain('The master reckons with [forty](#traffic).'))).toEqual([
		`${QUIZ} questions.0.explain claim/no-caveat`,
	]);
	expect(
		await caveats(explain('He reckons with [forty](#traffic), [by hand](#counting).')),
	).toEqual([]);
	expect(await caveats(explain('He reckons with [forty](#traffic), counted by hand.'))).toEqual([]);
});

test('in an explainer it may stand in another entry', async () => {
	const label: Edit = [
		'harbour-explainer.json',
		['cards', 3, 'entries', 0, 'label'],
		'[Ships](#traffic), he says',
	];
	const other: Edit = [
		'harbour-explainer.json',
		['cards', 5, 'entries', 0, 'text'],
		'How many [are missed](#counting).',
	];
	expect(await caveats(label, other)).toEqual([]);
	expect(await caveats(label)).not.toEqual([]);
});
