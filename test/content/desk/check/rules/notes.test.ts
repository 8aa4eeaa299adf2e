import { expect, test } from 'vitest';
import { findingsAfter, findingsOf } from '../../workspace.ts';

test.each([
	[['questions', 0, 'ask']],
	[['questions', 0, 'hint']],
	[['questions', 0, 'options', 1, 'text']],
	[['questions', 3, 'items', 0, 'text']],
	[['questions', 4, 'options', 0, 'text']],
])('no note gives the answer away in %j', async (path) => {
	expect(
		await findingsAfter(['harbour-quiz.json', path, 'The harbour master saw it [opened](#opened)']),
	).toEqual([`harbour-quiz.json ${path.join('.')} note/gives-away`]);
});

test.each([
	['harbour-quiz.json', ['title']],
	['harbour-quiz.json', ['bands', 0, 'title']],
	['harbour-quiz.json', ['image', 'alt']],
	['harbour-quiz.json', ['corrections', 0, 'why']],
	['harbour-explainer.json', ['cards', 0, 'heading']],
	['harbour-explainer.json', ['cards', 1, 'entries', 0, 'role']],
])('no note stands where none opens: %s %j', async (file, path) => {
	expect(await findingsAfter([file, path, 'The harbour master saw it [opened](#opened)'])).toEqual([
		`${file} ${path.join('.')} note/misplaced`,
	]);
});

test.each([
	['harbour-quiz.json', ['bands', 0, 'text']],
	['harbour-quiz.json', ['questions', 0, 'options', 0, 'feedback']],
	['harbour-quiz.json', ['questions', 4, 'explain']],
	['harbour-explainer.json', ['cards', 3, 'entries', 0, 'label']],
])('a note may stand in %s %j', async (file, path) => {
	expect(
		await findingsOf('note', [file, path, 'The harbour master saw it [opened](#opened)']),
	).toEqual([]);
});

test.each(['[words](#Opened)', '[words] (#opened)', '[words](#opened then)', '[words](opened)'])(
	'warns of what looks like a mark and is none: %s',
	async (words) => {
		const path = ['bands', 0, 'text'];
		expect(await findingsAfter(['harbour-quiz.json', path, `See ${words}.`])).toEqual([
			'harbour-quiz.json bands.0.text text/no-mark',
		]);
	},
);

test('refuses a link that is not https', async () => {
	const words = 'See [words](http://a.example).';
	expect(await findingsAfter(['harbour-quiz.json', ['bands', 0, 'text'], words])).toEqual([
		'harbour-quiz.json bands.0.text link/not-https',
	]);
});

test.each([
	'\\[sic\\](said he)',
	'It said [sic] (twice)',
	'a (b) [c]',
	'[words](https://a.example)',
])('leaves alone %s', async (words) => {
	const found = await findingsAfter(['harbour-quiz.json', ['bands', 0, 'text'], words]);
	expect(found).toEqual([]);
});
