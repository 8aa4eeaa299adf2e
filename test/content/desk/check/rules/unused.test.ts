import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { findingsAfter, workspace } from '../../workspace.ts';

const spare = { text: 'Spare.', certainty: 'confirmed', sources: ['log'], asOf: '2026' };
const diary = { publisher: 'Nobody', title: 'Diary', published: '2026' };

test('warns of claims and sources that nothing rests on', async () => {
	const { place } = await workspace(
		{},
		['story.json', ['claims', 'spare'], spare],
		['story.json', ['sources', 'diary'], diary],
	);
	const { findings } = await check(place, []);
	expect(findings.map(({ code, level }) => `${code} ${level}`)).toEqual([
		'source/unused warning',
		'claim/unused warning',
	]);
});

test('says nothing while a piece cannot be read whole', async () => {
	expect(
		await findingsAfter(
			['story.json', ['claims', 'spare'], spare],
			['harbour-quiz.json', ['questions', 0, 'ask'], ''],
		),
	).toEqual(['harbour-quiz.json questions.0.ask schema/regex']);
});
