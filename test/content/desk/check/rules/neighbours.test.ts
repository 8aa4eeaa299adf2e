import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { findingsAfter, workspace } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';

test('what comes next exists and is another piece', async () => {
	expect(await findingsAfter([QUIZ, ['next'], 'nowhere'])).toEqual([`${QUIZ} next next/unknown`]);
	expect(await findingsAfter([QUIZ, ['next'], 'harbour-quiz'])).toEqual([
		`${QUIZ} next next/itself`,
	]);
});

test('what comes next may be a piece of another story', async () => {
	const it = await workspace({}, [QUIZ, ['next'], 'port-quiz']);
	await mkdir(join(it.story, '../port'));
	await it.write('../port/port-quiz.json', '{}');
	expect((await check(it.place, ['harbour'])).findings).toEqual([]);
});

test('an alternate exists and has the language that is said', async () => {
	expect(await findingsAfter([QUIZ, ['alternates', 'fr'], 'nowhere'])).toEqual([
		`${QUIZ} alternates.fr alternate/unknown`,
	]);
	expect(await findingsAfter([QUIZ, ['alternates', 'fr'], 'harbour-quiz-ar'])).toEqual([
		`${QUIZ} alternates.fr alternate/wrong-lang`,
	]);
});
