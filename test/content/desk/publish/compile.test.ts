import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../../content/desk/files/read-folder.ts';
import { serialize } from '../../../../content/desk/publish/compile.ts';
import { type Compiled, compileFolder } from '../../../../content/desk/publish/compile-folder.ts';
import { validatePiece } from '../../../../content/model/validate.ts';
import { type Edit, workspace } from '../workspace.ts';

async function compiled(...edits: Edit[]): Promise<Compiled[]> {
	const { place } = await workspace({}, ...edits);
	return compileFolder(await readFolder(place, 'harbour'));
}

async function pieceOf(slug: string, ...edits: Edit[]) {
	const found = (await compiled(...edits)).find((it) => it.slug === slug);
	if (!found) throw new Error(`${slug} was not compiled.`);
	return found.piece;
}

describe('a compiled piece', () => {
	test('is valid as it stands in KV', async () => {
		for (const { piece } of await compiled()) {
			expect(validatePiece(JSON.parse(serialize(piece)))).toEqual({
				ok: true,
				value: JSON.parse(serialize(piece)),
			});
		}
	});

	test('has what the story adds and nothing that is for editors', async () => {
		const text = serialize(await pieceOf('harbour-quiz', ['harbour-quiz.json', ['silence'], {}]));
		const value: unknown = JSON.parse(text);
		expect(value).toMatchObject({
			credit: { name: 'The Harbour Post' },
			contact: 'mailto:desk@post.example',
			zone: 'Europe/Lisbon',
		});
		expect(text).not.toMatch(/\$schema|\$comment|"silence"/u);
		expect(text).not.toMatch(/\n/u);
	});

	test('has the claims it needs, with companions and successors, and their sources', async () => {
		const quiz = await pieceOf('harbour-quiz');
		expect(Object.keys(quiz.claims)).toEqual(['opened', 'traffic', 'counting', 'depth', 'dredged']);
		expect(Object.keys(quiz.sources)).toEqual(['log']);
	});

	test('has no claim it does not need', async () => {
		const quiz = await pieceOf(
			'harbour-quiz-ar',
			['harbour-quiz-ar.json', ['questions', 3], undefined],
			['harbour-quiz-ar.json', ['questions', 2], undefined],
		);
		expect(Object.keys(quiz.claims)).toEqual(['opened', 'traffic', 'counting']);
	});

	test('has claims and sources in its own language, certainties and dates as in the story', async () => {
		const quiz = await pieceOf('harbour-quiz-ar');
		expect(quiz.claims.traffic).toEqual({
			text: 'تصل نحو 40 سفينة كل أسبوع.',
			certainty: 'assessed',
			by: 'مدير الميناء',
			sources: ['log'],
			asOf: '2026-05-02',
			until: '2026-06-01',
			with: ['counting'],
		});
		expect(quiz.sources.log?.title).toBe('سجل الميناء');
	});

	test('has images by their bytes, with their size', async () => {
		const quiz = await pieceOf('harbour-quiz');
		expect(quiz.image).toMatchObject({ width: 3, height: 2, alt: 'The quay at noon' });
		expect(quiz.image?.src).toMatch(/^\/media\/[0-9a-f]{16}\.png$/u);
	});

	test('has images of questions and cards as well', async () => {
		const image = { src: 'quay.png', alt: 'The quay', credit: 'Harbour office' };
		const quiz = await pieceOf('harbour-quiz', [
			'harbour-quiz.json',
			['questions', 0, 'image'],
			image,
		]);
		const explainer = await pieceOf('harbour-explainer', [
			'harbour-explainer.json',
			['cards', 0, 'image'],
			image,
		]);
		expect(serialize(quiz).match(/\/media\//gu)).toHaveLength(2);
		expect(serialize(explainer).match(/\/media\//gu)).toHaveLength(1);
	});
});

test('the same files give the same bytes, in whatever order an editor writes the fields', async () => {
	const { place, read, write } = await workspace();
	const before = compileFolder(await readFolder(place, 'harbour'));
	const turned = Object.entries(JSON.parse(await read('harbour-quiz.json'))).reverse();
	await write('harbour-quiz.json', JSON.stringify(Object.fromEntries(turned)));
	const after = compileFolder(await readFolder(place, 'harbour'));
	expect(after.map(({ piece }) => serialize(piece))).toEqual(
		before.map(({ piece }) => serialize(piece)),
	);
});

test('a piece with an error is not compiled, and the others are', async () => {
	const slugs = (await compiled(['harbour-quiz.json', ['title'], ''])).map(({ slug }) => slug);
	expect(slugs).toEqual(['harbour-explainer', 'harbour-quiz-ar']);
});

test('nothing is compiled where the story has an error', async () => {
	expect(await compiled(['story.json', ['claims', 'opened', 'asOf'], 'soon'])).toEqual([]);
});
