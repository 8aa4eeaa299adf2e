// Checks stories: reads them, asks every rule, and gives back all findings at once, each at its line and column.
import { setImmediate } from 'node:timers/promises';
import type { Catalogue, Folder } from '../files/folder.ts';
import { staleSchemas } from '../files/json-schema.ts';
import { offsetOf, type Position, positionOf } from '../files/position.ts';
import { readFolder } from '../files/read-folder.ts';
import { linkedStories, readCatalogue, storyNames } from '../files/stories.ts';
import { type Place, shownPath } from '../place.ts';
import { error, type Found } from './found.ts';
import { RULES } from './rules/index.ts';
import { type Silenced, silence } from './silence.ts';

/** What a check found; `folders` is what it read, for those who go on with it. */
export type Report = {
	folders: Folder[];
	findings: (Found & Position)[];
	silenced: (Silenced & Position)[];
};

/** What the rules are asked about: stories, and what the files of all stories are called. */
export type Read = { folders: Folder[]; catalogue: Catalogue };

/** Checks the stories of these names, or all, as of a moment. */
export async function check(
	place: Place,
	asked: readonly string[],
	now = new Date(),
): Promise<Report> {
	const report = await judge(place, await readStories(place, asked), now);
	if (asked.length > 0) return report;
	const links = (await linkedStories(place)).map((name) => ofLink(place, name));
	return { ...report, findings: inOrder([...report.findings, ...links]) };
}

/** Reads the stories of these names, or all. */
export async function readStories(place: Place, asked: readonly string[]): Promise<Read> {
	const names = await storyNames(place, asked);
	const catalogue = await readCatalogue(place);
	const folders = await Promise.all(names.map((name) => readFolder(place, name)));
	return { folders, catalogue };
}

/** Asks every rule about stories that were read. Whoever waits for something else gets it between two rules. */
export async function judge(
	place: Place,
	{ folders, catalogue }: Read,
	now = new Date(),
): Promise<Report> {
	const findings = (await staleSchemas(place)).map((file) => ofSchema(place, file));
	const silenced: (Silenced & Position)[] = [];
	for (const folder of folders) {
		const docs = [folder.story, ...folder.translations, ...folder.pieces];
		const found = docs.flatMap((doc) => doc.found);
		for (const rule of RULES) {
			found.push(...rule(folder, catalogue, now));
			await setImmediate();
		}
		const sorted = silence(folder, found);
		findings.push(...sorted.kept.map((it) => placed(it, folder)));
		silenced.push(...sorted.silenced.map((it) => placed(it, folder)));
	}
	return { folders, findings: inOrder(findings), silenced: inOrder(silenced) };
}

/** Whether a report keeps a story from being published. */
export function hasErrors({ findings }: Pick<Report, 'findings'>): boolean {
	return findings.some(({ level }) => level === 'error');
}

function ofSchema(place: Place, name: string): Found & Position {
	const file = shownPath(place, `${place.schemas}/${name}`);
	const message = 'This file does not say what the model says. Run `npm run desk -- schema`.';
	return { ...error({ file }, 'json-schema/stale', [], message), line: 1, column: 1 };
}

function ofLink(place: Place, name: string): Found & Position {
	const file = shownPath(place, `${place.stories}/${name}`);
	const message = 'This is a link, and not read as a story. Put the folder itself here.';
	return { ...error({ file }, 'file/elsewhere', [], message), line: 1, column: 1 };
}

/** A finding with its line and column. */
export function placed<T extends Found>(found: T, folder: Folder): T & Position {
	const docs = [folder.story, ...folder.translations, ...folder.pieces];
	const doc = docs.find(({ file }) => file === found.file);
	const offset = found.offset ?? offsetOf(doc?.tree, found.path, found.points);
	return { ...found, ...positionOf(doc?.text ?? '', offset) };
}

/** Sorted by file and place; of several faults of the writing at one place only the first says something. */
export function inOrder<T extends Found & Position>(list: readonly T[]): T[] {
	const sorted = [...list].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
	);
	return sorted.filter((it, i) => {
		const before = sorted[i - 1];
		const same = before?.file === it.file && before.offset === it.offset;
		return it.offset === undefined || !same;
	});
}
