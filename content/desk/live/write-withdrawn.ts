// Writes into a piece's file that it is withdrawn, after it is: the next publish then keeps it so.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slug } from '../../model/ids.ts';
import type { Piece } from '../../model/piece.ts';
import { editJson } from '../files/edit-json.ts';
import { readJson } from '../files/read-json.ts';
import { writeFiles } from '../files/write-files.ts';
import { type Place, shownPath } from '../place.ts';
import { Stop } from '../stop.ts';
import { storiesOf } from './stories-of.ts';

/** The files that say it now, and those that could not be made to. */
export type Written = { files: string[]; problems: string[] };

// Where editors look for it: at the end of the head.
const FOLLOWING = 'sensitive image alternates next corrections silence questions bands cards'.split(
	' ',
);

/** Writes `withdrawn` into every file of this slug; tells where that cannot be done. */
export async function writeWithdrawn(
	place: Place,
	slug: Slug,
	withdrawn: NonNullable<Piece['withdrawn']>,
): Promise<Written> {
	const add = `Add "withdrawn": ${JSON.stringify(withdrawn)} there, or publishing will stop.`;
	const files: string[] = [];
	const problems: string[] = [];
	const stories = await storiesOf(place, slug);
	for (const path of stories.map((story) => join(place.stories, story, `${slug}.json`))) {
		const shown = shownPath(place, path);
		try {
			await writeInto(path, withdrawn);
			files.push(shown);
		} catch (problem) {
			const why = problem instanceof Stop ? problem.message : `${shown} cannot be edited.`;
			problems.push(`${why} ${add}`);
		}
	}
	if (stories.length === 0) problems.push(`No file of "${slug}" is here. ${add}`);
	return { files, problems };
}

async function writeInto(path: string, withdrawn: object): Promise<void> {
	const bytes = await readFile(path);
	const { text: before, value, faults } = readJson(bytes);
	if (faults.length > 0 || typeof value !== 'object') {
		throw new Stop(`${path} is not sound JSON.`);
	}
	const after = editJson(before, [{ path: ['withdrawn'], value: withdrawn, before: FOLLOWING }]);
	await writeFiles([{ path, before, after }]);
}
