// A newsroom's year: a hundred stories of ten pieces each, made from the fixture's harbour.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const HARBOUR = resolve(import.meta.dirname, '../fixtures/desk/sound/harbour');
const STORIES = 100;
const PIECES = 10;

/** Writes them into a folder and gives the stories' names. */
export async function writeManyPieces(folder: string): Promise<string[]> {
	const story = JSON.parse(await readFile(join(HARBOUR, 'story.json'), 'utf8'));
	const quiz = JSON.parse(await readFile(join(HARBOUR, 'harbour-quiz.json'), 'utf8'));
	const { image, alternates, next, ...plain } = quiz;
	const names = Array.from({ length: STORIES }, (_, i) => `harbour-${i}`);
	for (const name of names) {
		const own = join(folder, name);
		await mkdir(own, { recursive: true });
		await writeFile(join(own, 'story.json'), JSON.stringify({ ...story, story: name }, null, '\t'));
		for (let i = 0; i < PIECES; i += 1) {
			const piece = { ...plain, story: name, slug: `${name}-${i}` };
			await writeFile(join(own, `${piece.slug}.json`), JSON.stringify(piece, null, '\t'));
		}
	}
	return names;
}
