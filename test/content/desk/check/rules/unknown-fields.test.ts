import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { findingsAfter, workspace } from '../../workspace.ts';

test.each([
	['harbour-quiz.json', ['hedline']],
	['harbour-quiz.json', ['image', 'caption']],
	['harbour-quiz.json', ['questions', 0, 'points']],
	['harbour-quiz.json', ['questions', 1, 'options', 2, 'hint']],
	['harbour-quiz.json', ['questions', 2, 'options']],
	['harbour-quiz.json', ['questions', 3, 'items', 0, 'correct']],
	['harbour-quiz.json', ['bands', 0, 'to']],
	['harbour-quiz.json', ['corrections', 0, 'who']],
	['harbour-quiz.json', ['cards']],
	['harbour-explainer.json', ['cards', 0, 'entries', 0, 'text']],
	['harbour-explainer.json', ['claims']],
	['story.json', ['claims', 'opened', 'source']],
	['story.json', ['credit', 'logo']],
	['story.ar.json', ['claims', 'opened', 'asOf']],
])('finds a field of %s that nobody knows: %j', async (file, path) => {
	expect(await findingsAfter([file, path, 'new'])).toEqual([
		`${file} ${path.join('.')} field/unknown`,
	]);
});

test('takes comments anywhere', async () => {
	expect(
		await findingsAfter(
			['harbour-quiz.json', ['questions', 0, 'options', 0, '$comment'], 'Here.'],
			['harbour-quiz.json', ['alternates', '$comment'], 'Here.'],
			['story.json', ['claims', '$comment-order'], 'And here.'],
			['story.json', ['$comment'], { even: 'this' }],
		),
	).toEqual([]);
});

test.each([
	['korrect', 'Did you mean "correct"'],
	['Feedback', 'Did you mean "feedback"'],
	['txet', 'Did you mean "text"'],
	['fedbakc', 'Did you mean "feedback"'],
	['points', 'Known'],
	['colour', 'Known here: id, text, correct, feedback'],
])('helps with %s', async (field, help) => {
	const path = ['questions', 0, 'options', 0, field];
	const { place } = await workspace({}, ['harbour-quiz.json', path, true]);
	expect((await check(place, [])).findings[0]?.message).toContain(help);
});
