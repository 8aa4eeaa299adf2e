// Writes an export where it was asked for: whole or not at all, and over nothing unless that is said.
import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

/** @throws {Stop} if something stands there, or it cannot be written */
export async function writeOut(
	{ here }: Pick<Place, 'here'>,
	path: string,
	text: string,
	force: boolean,
): Promise<void> {
	const file = resolve(here, path);
	const there = await lstat(file).catch(() => undefined);
	if (there && !force) throw new Stop(`${path} is there already. Say --force to write over it.`);
	if (there?.isDirectory()) throw new Stop(`${path} is a folder.`);
	const aside = `${file}.${process.pid}.tmp`;
	try {
		await writeFile(aside, text, { flag: 'wx' });
		await rename(aside, file);
	} catch (problem) {
		await rm(aside, { force: true });
		const why = problem instanceof Error ? problem.message : String(problem);
		throw new Stop(`${path} was not written: ${why}`);
	}
}
