import { expect, test } from 'vitest';
import { findingsIn, workspace } from '../workspace.ts';

const QUIZ = 'harbour-quiz.json';

test.each([
	['story.json', ['silence'], 'schema/record'],
	['story.ar.json', ['sources'], 'schema/record'],
	[QUIZ, ['alternates'], 'schema/record'],
	[QUIZ, ['silence'], 'schema/record'],
	[QUIZ, ['image'], 'schema/object'],
	[QUIZ, ['questions', 0], 'schema/object'],
])('a list in %s at %j, where an object is to stand, is found once', async (file, path, code) => {
	const it = await workspace({}, [file, path, []]);
	const found = await findingsIn(it);
	const places = found.filter((line) => line.startsWith(`${file} ${path.join('.')}`));
	expect(places.filter((line) => line.includes(' schema/'))).toEqual([
		`${file} ${path.join('.')} ${code}`,
	]);
});

test.each(['claims', 'sources'])('a list of %s is found in a story', async (field) => {
	const found = await findingsIn(await workspace({}, ['story.json', [field], []]));
	expect(found).toContain(`story.json ${field} schema/record`);
});

test.each(['story.json', QUIZ])(
	'a list instead of all of %s is one finding of its shape',
	async (file) => {
		const it = await workspace();
		await it.write(file, '[1]');
		const found = await findingsIn(it);
		expect(found.filter((line) => line.startsWith(`${file} `))).toEqual([`${file} schema/object`]);
	},
);
