// Where an import goes and what it is called: from flags, from the file's name, or from whoever sits at the terminal.
import { basename, extname } from 'node:path';
import * as v from 'valibot';
import { Lang, Title } from '../../model/text.ts';
import { askOne, askText, type Terminal } from '../ask.ts';
import { freeSlug } from '../files/new-file.ts';
import { todo } from '../files/placeholder.ts';
import { readFolder } from '../files/read-folder.ts';
import { readCatalogue, soundStory, storyNames } from '../files/stories.ts';
import { readFlag } from '../flag.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

/** The flags as they come. */
export type ImportFlags = { story?: string; as?: string; title?: string; lang?: string };

export type ImportAnswers = { story: string; slug: string; title: string; lang: string };

/** @throws {Stop} if something is missing and nobody sits there, or cannot be right. */
export async function importAnswers(
	place: Place,
	flags: ImportFlags,
	path: string,
	io: Terminal | undefined,
): Promise<ImportAnswers> {
	const story = await storyFor(place, flags.story, io);
	const { lang } = soundStory(await readFolder(place, story));
	const title = flags.title ?? (io && (await askText(io, 'Title', '', Title)));
	return {
		story,
		slug: await slugFor(place, flags.as, path),
		title: title === undefined ? todo('A title') : readFlag('--title', Title, title),
		lang: readFlag('--lang', Lang, flags.lang ?? lang),
	};
}

async function storyFor(
	place: Place,
	said: string | undefined,
	io: Terminal | undefined,
): Promise<string> {
	const names = await storyNames(place, said === undefined ? [] : [said]);
	if (said !== undefined) return said;
	const [only] = names;
	if (only === undefined) {
		throw new Stop('There is no story yet. Begin one: `npm run desk -- new <story> quiz`.');
	}
	if (names.length === 1) return only;
	if (io)
		return askOne(
			io,
			'Which story?',
			names.map((value) => ({ value })),
		);
	throw new Stop(`This is missing: --story <story>. There are: ${names.join(', ')}.`);
}

async function slugFor(place: Place, said: string | undefined, path: string): Promise<string> {
	const free = freeSlug(await readCatalogue(place));
	if (said !== undefined) return readFlag('--as', free, said);
	const named = basename(path, extname(path))
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
	const slug = v.safeParse(free, named);
	if (slug.success) return slug.output;
	const why = slug.issues[0].message;
	throw new Stop(`The file’s name cannot be its slug ("${named}"): ${why} Say --as <slug>.`);
}
