// A newsroom of many stories: the Assad story again and again, with its pieces under names of their own.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeFrom } from '../../content/desk/place.ts';

/** How often each piece of the story is there, under a name of its own. */
const COPIES = 2;

/**
 * Writes stories into a folder.
 *
 * @returns how many pieces they have
 */
export async function writeNewsroom(folder: string, stories: number): Promise<number> {
	const source = join(placeFrom({}).stories, 'assad');
	const names = (await readdir(source)).filter((name) => name.endsWith('.json'));
	const pieces = names
		.filter((name) => !name.startsWith('story') && name !== 'live.json')
		.map((name) => name.slice(0, -'.json'.length));
	const texts = new Map<string, string>();
	for (const name of names) texts.set(name, await readFile(join(source, name), 'utf8'));
	for (let i = 0; i < stories; i += 1) {
		const story = `story-${i}`;
		await mkdir(join(folder, story), { recursive: true });
		for (const [name, text] of texts) {
			if (name === 'live.json') continue;
			const ofStory = text.replace('"story": "assad"', `"story": "${story}"`);
			if (name.startsWith('story')) {
				await writeFile(join(folder, story, name), ofStory);
				continue;
			}
			for (let copy = 0; copy < COPIES; copy += 1) {
				// Each copy names the pieces of its own set.
				const named = pieces.reduce(
					(rest, slug) => rest.replaceAll(`"${slug}"`, `"${slug}-${i}-${copy}"`),
					ofStory,
				);
				const slug = name.slice(0, -'.json'.length);
				await writeFile(join(folder, story, `${slug}-${i}-${copy}.json`), named);
			}
		}
		await cp(join(source, 'media'), join(folder, story, 'media'), { recursive: true }).catch(
			() => undefined,
		);
	}
	return stories * pieces.length * COPIES;
}
