// Which stories there are and what their files are called. Opens no file.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../../model/story.ts';
import { type Place, shownPath } from '../place.ts';
import { Stop } from '../stop.ts';
import type { Catalogue, Folder } from './folder.ts';

/** `story.<lang>` is the translation into a language. */
export const TRANSLATION = /^story\.(.+)$/u;

/** Names of the stories that were asked for, or of all. */
export async function storyNames(place: Place, asked: readonly string[]): Promise<string[]> {
	const entries = await readdir(place.stories, { withFileTypes: true }).catch(() => {
		throw new Stop(`There is no folder ${place.stories}. Stories are kept there.`);
	});
	const all = entries
		.filter((entry) => entry.isDirectory() && !isHidden(entry.name))
		.map(({ name }) => name)
		.sort();
	const missing = asked.filter((name) => !all.includes(name));
	if (missing.length > 0) {
		const there = all.length > 0 ? `There are: ${all.join(', ')}.` : 'There are none yet.';
		const where = shownPath(place, place.stories);
		const catalogue = await readCatalogue(place);
		const pieces = missing.flatMap((name) => {
			const owner = catalogue.get(name)?.[0];
			return owner === undefined ? [] : [` "${name}" is a piece of the story ${owner}.`];
		});
		const links = entries.filter((it) => it.isSymbolicLink() && missing.includes(it.name));
		pieces.push(...links.map(({ name }) => ` "${name}" is a link: put the folder itself there.`));
		const none = `There is no story "${missing.join('", "')}" in ${where}.`;
		throw new Stop(`${none}${pieces.join('')} ${there}`);
	}
	return asked.length > 0 ? [...new Set(asked)] : all;
}

/** A folder's story. @throws {Stop} if its file has errors. */
export function soundStory({ name, story }: Pick<Folder, 'name' | 'story'>): Story {
	if (story.value && story.found.length === 0) return story.value;
	const mend = `Mend it first: \`npm run desk -- check ${name}\`.`;
	throw new Stop(`${story.file} has errors. ${mend}`);
}

/** The slugs of all stories, by the names of their files. */
export async function readCatalogue(place: Place): Promise<Catalogue> {
	const catalogue = new Map<string, string[]>();
	for (const story of await storyNames(place, [])) {
		for (const slug of await stemsIn(join(place.stories, story))) {
			if (isPiece(slug)) catalogue.set(slug, [...(catalogue.get(slug) ?? []), story]);
		}
	}
	return catalogue;
}

/** Whether a JSON file of a story is one of its pieces, by its name without `.json`. */
export function isPiece(stem: string): boolean {
	return stem !== 'story' && stem !== 'live' && !TRANSLATION.test(stem);
}

/** The names of a folder's JSON files, without `.json`, sorted. */
export async function stemsIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.flatMap(({ name }) => (isJson(name) ? [name.slice(0, -'.json'.length)] : []))
		.sort();
}

/** Names of a folder’s files that are to be JSON files, and by their ending are none. */
export async function misnamedIn(folder: string): Promise<string[]> {
	const names = await readdir(folder);
	return names.filter((name) => !isJson(name) && isJson(name.toLowerCase())).sort();
}

/** Links among the stories, which are none of them: what they lead to may be anybody’s. */
export async function linkedStories(place: Place): Promise<string[]> {
	const entries = await readdir(place.stories, { withFileTypes: true });
	const links = entries.filter((entry) => entry.isSymbolicLink() && !isHidden(entry.name));
	return links.map(({ name }) => name).sort();
}

function isJson(name: string): boolean {
	return name.endsWith('.json') && !isHidden(name);
}

/** What the system keeps beside files, such as `._quiz.json` on a Mac’s disks, and folders such as `.git`. */
function isHidden(name: string): boolean {
	return name.startsWith('.');
}
