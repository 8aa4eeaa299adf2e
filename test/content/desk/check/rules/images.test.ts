import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { findingsAfter, findingsIn, workspace } from '../../workspace.ts';

const QUIZ = 'harbour-quiz.json';

test('an image lies in the story’s media folder', async () => {
	expect(await findingsAfter([QUIZ, ['image', 'src'], 'none.png'])).toEqual([
		`${QUIZ} image.src image/missing`,
	]);
});

test('an image is what its name says', async () => {
	const it = await workspace({}, [QUIZ, ['image', 'src'], 'quay.jpg']);
	await cp(join(it.story, 'media/quay.png'), join(it.story, 'media/quay.jpg'));
	expect(await findingsIn(it)).toEqual([`${QUIZ} image.src image/wrong-name`]);
});

test('an image of a question or card is looked for as well', async () => {
	const image = { src: 'none.png', alt: 'None', credit: 'Nobody' };
	expect(await findingsAfter([QUIZ, ['questions', 1, 'image'], image])).toEqual([
		`${QUIZ} questions.1.image.src image/missing`,
	]);
});

test.each([undefined, ''])(
	'an image says what is to be seen on it: %j is not enough',
	async (alt) => {
		const found = await findingsAfter([QUIZ, ['image', 'alt'], alt]);
		expect(found).toEqual([expect.stringMatching(/ image(?:\.alt)? schema\//u)]);
	},
);

test('an image is not named by its published address', async () => {
	const src = '/media/0123456789abcdef.png';
	expect(await findingsAfter([QUIZ, ['image', 'src'], src])).toEqual([
		`${QUIZ} image.src image/missing`,
	]);
});

test.each(['IMG_2034.JPG', 'my quay.png', 'kai-ü.png'])(
	'says what a file may be called where a camera or somebody has called it %s',
	async (src) => {
		const it = await workspace({}, [QUIZ, ['image', 'src'], src]);
		const { findings } = await check(it.place, []);
		expect(findings).toMatchObject([
			{
				path: ['image', 'src'],
				message: expect.stringMatching(/no space, and a lower-case ending/u),
			},
		]);
	},
);
